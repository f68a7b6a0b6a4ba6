<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de">
<context>
    <name>AccountWords</name>
    <message>
        <source>Note to the customer</source>
        <translation>Nachricht an die Kundschaft</translation>
    </message>
    <message>
        <source>Read orders</source>
        <translation>Bestellungen lesen</translation>
    </message>
    <message>
        <source>Not allowed. Use another key</source>
        <translation>Nicht erlaubt. Nehmen Sie einen anderen Schlüssel</translation>
    </message>
    <message>
        <source>Allowed. There is no order yet</source>
        <translation>Erlaubt. Es gibt noch keine Bestellung</translation>
    </message>
    <message>
        <source>Allowed. The newest was made by WooCommerce %1</source>
        <translation>Erlaubt. Die neueste entstand mit WooCommerce %1</translation>
    </message>
    <message>
        <source>Set status</source>
        <translation>Status setzen</translation>
    </message>
    <message>
        <source>This key only reads. Confirm, Ship and all other acts stay shut</source>
        <translation>Dieser Schlüssel liest nur. Bestätigen, Versenden und alle anderen Vorgänge bleiben gesperrt</translation>
    </message>
    <message>
        <source>Allowed, and notes as well</source>
        <translation>Erlaubt, Notizen auch</translation>
    </message>
    <message>
        <source>Store tracking on the order</source>
        <translation>Sendungsnummer an der Bestellung speichern</translation>
    </message>
    <message>
        <source>Not allowed with a key that only reads</source>
        <translation>Nicht erlaubt mit einem Schlüssel, der nur liest</translation>
    </message>
    <message>
        <source>Allowed. Each parcel is stored with its courier, number and link</source>
        <translation>Erlaubt. Jedes Paket wird mit Zusteller, Nummer und Link gespeichert</translation>
    </message>
    <message>
        <source>Status “%1”</source>
        <translation>Status „%1“</translation>
    </message>
    <message>
        <source>There. Ship sets it</source>
        <translation>Vorhanden. Versenden setzt ihn</translation>
    </message>
    <message>
        <source>Not there.</source>
        <translation>Nicht vorhanden.</translation>
    </message>
    <message>
        <source>The shop does not tell its statuses.</source>
        <translation>Der Shop nennt seine Status nicht.</translation>
    </message>
    <message>
        <source>Ship sets Completed instead and tells the customer the tracking number</source>
        <translation>Versenden setzt stattdessen „Abgeschlossen“ und nennt der Kundschaft die Sendungsnummer</translation>
    </message>
    <message>
        <source>Ship tells the customer the tracking number and leaves the status as it is</source>
        <translation>Versenden nennt der Kundschaft die Sendungsnummer und lässt den Status, wie er ist</translation>
    </message>
    <message>
        <source>Currency and clock</source>
        <translation>Währung und Uhr</translation>
    </message>
    <message>
        <source>The shop does not tell its time zone: days are counted in UTC</source>
        <translation>Der Shop nennt seine Zeitzone nicht: Tage zählen nach UTC</translation>
    </message>
    <message>
        <source>Days are counted in %1</source>
        <translation>Tage zählen nach %1</translation>
    </message>
    <message>
        <source>The currency is not told, so orders in a strange one are not marked. %1</source>
        <translation>Die Währung ist nicht genannt, Bestellungen in einer fremden werden nicht markiert. %1</translation>
    </message>
    <message>
        <source>Stock</source>
        <translation>Bestand</translation>
    </message>
    <message>
        <source>Allowed. The checklist compares it with the order</source>
        <translation>Erlaubt. Die Prüfliste vergleicht ihn mit der Bestellung</translation>
    </message>
    <message>
        <source>Not allowed. The checklist cannot warn when something is sold out</source>
        <translation>Nicht erlaubt. Die Prüfliste kann nicht warnen, wenn etwas ausverkauft ist</translation>
    </message>
    <message>
        <source>Mails the shop sends itself</source>
        <translation>Mails, die der Shop selbst sendet</translation>
    </message>
    <message>
        <source>Not told. The desk assumes those of a new WooCommerce, and says so where it counts</source>
        <translation>Nicht genannt. Tradeit Desk nimmt die eines neuen WooCommerce an und sagt es, wo es zählt</translation>
    </message>
    <message>
        <source>None. Customers hear only what the desk writes</source>
        <translation>Keine. Die Kundschaft hört nur, was Tradeit Desk schreibt</translation>
    </message>
    <message>
        <source>%1. Each act shows what the shop will send</source>
        <translation>%1. Jeder Vorgang zeigt, was der Shop senden wird</translation>
    </message>
    <message>
        <source>The shop knows %1 but shows this user no orders. This is a marketplace with Dokan, and a vendor&apos;s account works only through Dokan&apos;s own interface, which this release does not speak. Use a key of the shop&apos;s owner or of a shop manager.</source>
        <translation>Der Shop kennt %1, zeigt diesem Benutzer aber keine Bestellungen. Dies ist ein Marktplatz mit Dokan, und ein Verkäuferkonto geht nur über Dokans eigene Schnittstelle, die diese Version nicht spricht. Nehmen Sie einen Schlüssel des Shopinhabers oder eines Shop-Managers.</translation>
    </message>
    <message>
        <source>The shop knows %1 but shows this user no orders. Use a user who is shop manager, or a key made by the shop&apos;s owner.</source>
        <translation>Der Shop kennt %1, zeigt diesem Benutzer aber keine Bestellungen. Nehmen Sie einen Benutzer, der Shop-Manager ist, oder einen Schlüssel des Shopinhabers.</translation>
    </message>
    <message>
        <source>This key may not read orders. Make one with the right to read and write.</source>
        <translation>Dieser Schlüssel darf keine Bestellungen lesen. Erzeugen Sie einen mit Lese- und Schreibrecht.</translation>
    </message>
    <message>
        <source>The secret does not belong to this key. Copy both again, or make a new key in WooCommerce, Settings, Advanced, REST API.</source>
        <translation>Das Geheimnis gehört nicht zu diesem Schlüssel. Kopieren Sie beide noch einmal oder erzeugen Sie einen neuen in WooCommerce, Einstellungen, Erweitert, REST-API.</translation>
    </message>
    <message>
        <source>The shop knows the user but not this application password. Copy it again, or make a new one in the user&apos;s profile.</source>
        <translation>Der Shop kennt den Benutzer, aber nicht dieses Anwendungspasswort. Kopieren Sie es noch einmal oder erzeugen Sie ein neues im Profil des Benutzers.</translation>
    </message>
    <message>
        <source>The shop does not know %1. Check the name, and that the password belongs to it.</source>
        <translation>Der Shop kennt %1 nicht. Prüfen Sie den Namen, und ob das Passwort dazu gehört.</translation>
    </message>
    <message>
        <source>The shop took the desk for a visitor: either it does not know %1, or its web host drops the Authorization header. Check the key; if it is right, ask the host to pass that header on.</source>
        <translation>Der Shop hielt Tradeit Desk für einen Gast: Entweder kennt er %1 nicht, oder sein Webhoster unterschlägt den Authorization-Header. Prüfen Sie den Schlüssel; stimmt er, bitten Sie den Hoster, den Header weiterzugeben.</translation>
    </message>
    <message>
        <source>The authority&apos;s file cannot be read or holds no certificate (PEM). Choose another file.</source>
        <translation>Die Datei der Zertifizierungsstelle ist nicht lesbar oder enthält kein Zertifikat (PEM). Wählen Sie eine andere.</translation>
    </message>
    <message>
        <source>The connection is not safe, so nothing was sent: %1 Check the address and this computer&apos;s date and time, or ask the shop&apos;s web host to renew its certificate.</source>
        <translation>Die Verbindung ist nicht sicher, deshalb wurde nichts gesendet: %1 Prüfen Sie die Adresse sowie Datum und Uhrzeit dieses Rechners, oder bitten Sie den Webhoster des Shops, sein Zertifikat zu erneuern.</translation>
    </message>
    <message>
        <source>There is a WordPress site, but WooCommerce is not switched on there.</source>
        <translation>Dort ist eine WordPress-Website, aber WooCommerce ist nicht eingeschaltet.</translation>
    </message>
    <message>
        <source>The address must begin with https:// so that the key stays secret.</source>
        <translation>Die Adresse muss mit https:// beginnen, damit der Schlüssel geheim bleibt.</translation>
    </message>
    <message>
        <source>There is an account of this name already. Choose another name.</source>
        <translation>Es gibt schon ein Konto dieses Namens. Wählen Sie einen anderen.</translation>
    </message>
    <message>
        <source>This is the demo&apos;s own desk: it takes no real shop. Start Tradeit Desk without the demo.</source>
        <translation>Das ist die Demo: Sie nimmt keinen echten Shop auf. Starten Sie Tradeit Desk ohne Demo.</translation>
    </message>
    <message>
        <source>The shop said no: %1</source>
        <translation>Der Shop hat abgelehnt: %1</translation>
    </message>
    <message>
        <source>The site sends visitors on to %1. Keys are never carried to another address.</source>
        <translation>Die Website schickt Besucher weiter zu %1. Schlüssel gehen nie an eine andere Adresse mit.</translation>
    </message>
    <message>
        <source>The shop cannot be reached: %1. Check the address and the internet connection.</source>
        <translation>Der Shop ist nicht erreichbar: %1. Prüfen Sie die Adresse und die Internetverbindung.</translation>
    </message>
    <message>
        <source>%1 does not accept this client id and secret. Copy both again from the same app; sandbox keys and live keys do not mix.</source>
        <translation>%1 nimmt Client-ID und Geheimnis nicht an. Kopieren Sie beide noch einmal aus derselben App; Sandbox- und echte Schlüssel passen nicht zusammen.</translation>
    </message>
    <message>
        <source>%1 cannot be reached. Check the internet connection, then try again.</source>
        <translation>%1 ist nicht erreichbar. Prüfen Sie die Internetverbindung und versuchen Sie es erneut.</translation>
    </message>
    <message>
        <source>The desk then takes the shop&apos;s word: Confirm and Ship open when the shop says that the order is paid. The checklist says so and never says verified; cancelled, failed and pending payments still need a reason.</source>
        <translation>Tradeit Desk glaubt dann dem Shop: Bestätigen und Versenden gehen, wenn der Shop die Bestellung bezahlt nennt. Die Prüfliste sagt das so und nie „geprüft“; abgebrochene, gescheiterte und ausstehende Zahlungen brauchen weiter eine Begründung.</translation>
    </message>
    <message>
        <source>The desk asks the gateway itself: Confirm and Ship open when the money was captured in the right sum. Anything else needs a reason. It reads only and can move no money.</source>
        <translation>Tradeit Desk fragt den Zahlungsdienst selbst: Bestätigen und Versenden gehen, wenn das Geld in richtiger Höhe eingezogen ist. Alles andere braucht eine Begründung. Es liest nur und kann kein Geld bewegen.</translation>
    </message>
</context>
<context>
    <name>ActWords</name>
    <message>
        <source>ship</source>
        <translation>versenden</translation>
    </message>
    <message>
        <source>ship with %1</source>
        <translation>mit %1 versenden</translation>
    </message>
    <message numerus="yes">
        <source>ship %n items</source>
        <translation>
            <numerusform>%n Artikel versenden</numerusform>
            <numerusform>%n Artikel versenden</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 with %2</source>
        <translation>%1 mit %2</translation>
    </message>
    <message>
        <source>left as the shop has it</source>
        <translation>bleibt, wie es im Shop ist</translation>
    </message>
    <message>
        <source>seen in the shop</source>
        <translation>im Shop gesehen</translation>
    </message>
    <message>
        <source>you said that it arrived</source>
        <translation>Sie sagten, dass es ankam</translation>
    </message>
    <message>
        <source>checking since %1</source>
        <translation>wird seit %1 geprüft</translation>
    </message>
    <message>
        <source>sending</source>
        <translation>wird gesendet</translation>
    </message>
    <message>
        <source>waits until %1</source>
        <translation>wartet bis %1</translation>
    </message>
    <message>
        <source>waits</source>
        <translation>wartet</translation>
    </message>
    <message>
        <source>Order %1</source>
        <translation>Bestellung %1</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1 %2: %3</source>
        <translation>%1 %2: %3</translation>
    </message>
    <message>
        <source>confirm</source>
        <translation>bestätigen</translation>
    </message>
    <message>
        <source>complete</source>
        <translation>abschließen</translation>
    </message>
    <message>
        <source>put on hold</source>
        <translation>zurückstellen</translation>
    </message>
    <message>
        <source>resume</source>
        <translation>wieder aufnehmen</translation>
    </message>
    <message>
        <source>put back to %1</source>
        <translation>zurück auf %1 setzen</translation>
    </message>
    <message>
        <source>cancel the order</source>
        <translation>die Bestellung stornieren</translation>
    </message>
    <message>
        <source>note to the customer</source>
        <translation>Nachricht an die Kundschaft</translation>
    </message>
    <message>
        <source>private note</source>
        <translation>interne Notiz</translation>
    </message>
    <message>
        <source>Set the status to %1</source>
        <translation>Status auf %1 setzen</translation>
    </message>
    <message>
        <source>Add the parcel to the order: %1</source>
        <translation>Paket zur Bestellung hinzufügen: %1</translation>
    </message>
    <message>
        <source>Mark the order as confirmed</source>
        <translation>Bestellung als bestätigt kennzeichnen</translation>
    </message>
    <message>
        <source>Add the private note</source>
        <translation>Interne Notiz hinzufügen</translation>
    </message>
    <message>
        <source>Send the note to the customer</source>
        <translation>Nachricht an die Kundschaft senden</translation>
    </message>
    <message>
        <source>Tell the customer</source>
        <translation>Kundschaft benachrichtigen</translation>
    </message>
    <message>
        <source>setting the status</source>
        <translation>Status wird gesetzt</translation>
    </message>
    <message>
        <source>adding the parcel</source>
        <translation>Paket wird hinzugefügt</translation>
    </message>
    <message>
        <source>marking the order as confirmed</source>
        <translation>Bestellung wird als bestätigt gekennzeichnet</translation>
    </message>
    <message>
        <source>adding the private note</source>
        <translation>interne Notiz wird hinzugefügt</translation>
    </message>
    <message>
        <source>telling the customer</source>
        <translation>Kundschaft wird benachrichtigt</translation>
    </message>
    <message>
        <source>the status</source>
        <translation>der Status</translation>
    </message>
    <message>
        <source>tracking</source>
        <translation>die Sendungsnummer</translation>
    </message>
    <message>
        <source>the confirmed mark</source>
        <translation>das Kennzeichen „bestätigt“</translation>
    </message>
    <message>
        <source>the private note</source>
        <translation>die interne Notiz</translation>
    </message>
    <message>
        <source>the note to the customer</source>
        <translation>die Nachricht an die Kundschaft</translation>
    </message>
    <message>
        <source>the shop said no</source>
        <translation>der Shop hat abgelehnt</translation>
    </message>
    <message>
        <source>nobody knows whether it arrived</source>
        <translation>niemand weiß, ob es ankam</translation>
    </message>
    <message>
        <source>never sent</source>
        <translation>nie gesendet</translation>
    </message>
</context>
<context>
    <name>AuditWords</name>
    <message>
        <source>queued again</source>
        <translation>wieder eingereiht</translation>
    </message>
    <message>
        <source>taken</source>
        <translation>vorgenommen</translation>
    </message>
    <message>
        <source>dropped</source>
        <translation>verworfen</translation>
    </message>
    <message>
        <source>undone</source>
        <translation>rückgängig gemacht</translation>
    </message>
    <message>
        <source>answered: mine</source>
        <translation>beantwortet: meines</translation>
    </message>
    <message>
        <source>answered: theirs</source>
        <translation>beantwortet: das des Shops</translation>
    </message>
    <message>
        <source>answered: it arrived</source>
        <translation>beantwortet: es kam an</translation>
    </message>
    <message>
        <source>answered: send again</source>
        <translation>beantwortet: noch einmal senden</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
</context>
<context>
    <name>CheckFindings</name>
    <message>
        <source>The order has no items</source>
        <translation>Die Bestellung hat keine Artikel</translation>
    </message>
    <message>
        <source>quantity %1</source>
        <translation>Menge %1</translation>
    </message>
    <message>
        <source>%1 ordered, unusually many</source>
        <translation>%1 bestellt, ungewöhnlich viele</translation>
    </message>
    <message>
        <source>no longer in the shop</source>
        <translation>nicht mehr im Shop</translation>
    </message>
    <message>
        <source>Items and tax make %1, the total says %2</source>
        <translation>Artikel und Steuer ergeben %1, die Summe sagt %2</translation>
    </message>
    <message>
        <source>The items&apos; tax makes %1, the order says %2</source>
        <translation>Die Steuer der Artikel ergibt %1, die Bestellung sagt %2</translation>
    </message>
    <message>
        <source>The tax by rate makes %1, the order says %2</source>
        <translation>Die Steuer nach Sätzen ergibt %1, die Bestellung sagt %2</translation>
    </message>
    <message>
        <source>The street is missing</source>
        <translation>Die Straße fehlt</translation>
    </message>
    <message>
        <source>The town is missing</source>
        <translation>Der Ort fehlt</translation>
    </message>
    <message>
        <source>billing differs</source>
        <translation>Rechnungsadresse weicht ab</translation>
    </message>
    <message>
        <source>The phone number is missing</source>
        <translation>Die Telefonnummer fehlt</translation>
    </message>
    <message>
        <source>The phone number cannot be right</source>
        <translation>Die Telefonnummer kann nicht stimmen</translation>
    </message>
    <message>
        <source>stock not read yet</source>
        <translation>Bestand noch nicht gelesen</translation>
    </message>
    <message>
        <source>out of stock</source>
        <translation>nicht vorrätig</translation>
    </message>
    <message>
        <source>%1 left, %2 ordered</source>
        <translation>noch %1, bestellt %2</translation>
    </message>
    <message>
        <source>Same items and total as #%1, within a day</source>
        <translation>Gleiche Artikel und Summe wie #%1, innerhalb eines Tages</translation>
    </message>
    <message>
        <source>The order names no currency</source>
        <translation>Die Bestellung nennt keine Währung</translation>
    </message>
    <message>
        <source>In %1, but the shop sells in %2</source>
        <translation>In %1, der Shop verkauft aber in %2</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
</context>
<context>
    <name>CheckLine</name>
    <message>
        <source>; </source>
        <translation>; </translation>
    </message>
    <message>
        <source>1 line, sums agree</source>
        <translation>1 Posten, Summe stimmt</translation>
    </message>
    <message>
        <source>Pick-up: nothing to send</source>
        <translation>Abholung: nichts zu versenden</translation>
    </message>
    <message>
        <source>, </source>
        <translation>, </translation>
    </message>
    <message>
        <source>phone valid</source>
        <translation>Telefon gültig</translation>
    </message>
    <message>
        <source>read %1</source>
        <translation>gelesen %1</translation>
    </message>
    <message>
        <source>Enough of everything</source>
        <translation>Von allem genug</translation>
    </message>
    <message>
        <source>This shop does not tell its stock</source>
        <translation>Dieser Shop nennt seinen Bestand nicht</translation>
    </message>
    <message>
        <source>open</source>
        <translation>offen</translation>
    </message>
    <message>
        <source>look</source>
        <translation>ansehen</translation>
    </message>
    <message>
        <source>settled</source>
        <translation>geklärt</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>%1: %2. %3</source>
        <translation>%1: %2. %3</translation>
    </message>
    <message>
        <source>%1 of %2 settled</source>
        <translation>%1 von %2 geklärt</translation>
    </message>
    <message>
        <source>Verify payment</source>
        <translation>Zahlung prüfen</translation>
    </message>
    <message>
        <source>Write to customer…</source>
        <translation>An die Kundschaft schreiben…</translation>
    </message>
    <message>
        <source>Open #%1</source>
        <translation>#%1 öffnen</translation>
    </message>
    <message numerus="yes">
        <source>%n lines, sums agree</source>
        <translation>
            <numerusform>%n Posten, Summe stimmt</numerusform>
            <numerusform>%n Posten, Summen stimmen</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ClashChoice</name>
    <message>
        <source>none</source>
        <translation>keine</translation>
    </message>
    <message numerus="yes">
        <source>%n parcels</source>
        <translation>
            <numerusform>%n Paket</numerusform>
            <numerusform>%n Pakete</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, added</source>
        <translation>%1, dazugekommen</translation>
    </message>
    <message>
        <source>not changed by you</source>
        <translation>von Ihnen nicht geändert</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Parcels</source>
        <translation>Pakete</translation>
    </message>
    <message>
        <source>Items</source>
        <translation>Artikel</translation>
    </message>
    <message>
        <source>as you saw them</source>
        <translation>wie Sie sie sahen</translation>
    </message>
    <message>
        <source>changed</source>
        <translation>geändert</translation>
    </message>
    <message>
        <source>The order stays as the shop has it</source>
        <translation>Die Bestellung bleibt, wie sie im Shop ist</translation>
    </message>
    <message>
        <source>The order is set to</source>
        <translation>Die Bestellung wird gesetzt auf</translation>
    </message>
    <message>
        <source>Your parcel is not added in the shop</source>
        <translation>Ihr Paket wird im Shop nicht hinzugefügt</translation>
    </message>
    <message>
        <source>Your parcel is added, the shop&apos;s own stay</source>
        <translation>Ihr Paket wird hinzugefügt, die des Shops bleiben</translation>
    </message>
    <message>
        <source>The order is marked as confirmed</source>
        <translation>Die Bestellung wird als bestätigt gekennzeichnet</translation>
    </message>
    <message>
        <source>Your note is added, the customer does not see it</source>
        <translation>Ihre Notiz wird hinzugefügt, die Kundschaft sieht sie nicht</translation>
    </message>
    <message>
        <source>The customer gets your message</source>
        <translation>Die Kundschaft erhält Ihre Nachricht</translation>
    </message>
    <message>
        <source>The customer is told, by the shop&apos;s own mail or by your message</source>
        <translation>Die Kundschaft wird benachrichtigt, durch die Mail des Shops oder Ihre Nachricht</translation>
    </message>
    <message>
        <source>Total</source>
        <translation>Summe</translation>
    </message>
    <message>
        <source>Refunded</source>
        <translation>Erstattet</translation>
    </message>
    <message>
        <source>The payment is looked at once more first</source>
        <translation>Vorher wird die Zahlung noch einmal geprüft</translation>
    </message>
    <message>
        <source>The desk sends no message</source>
        <translation>Tradeit Desk sendet keine Nachricht</translation>
    </message>
</context>
<context>
    <name>CommandTable</name>
    <message>
        <source>&amp;Sync</source>
        <translation>&amp;Abgleichen</translation>
    </message>
    <message>
        <source>&amp;Add a shop…</source>
        <translation>Shop &amp;hinzufügen…</translation>
    </message>
    <message>
        <source>Ac&amp;counts…</source>
        <translation>&amp;Konten…</translation>
    </message>
    <message>
        <source>&amp;Export…</source>
        <translation>&amp;Exportieren…</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;Beenden</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Rückgängig</translation>
    </message>
    <message>
        <source>&amp;Copy order number</source>
        <translation>Bestellnummer &amp;kopieren</translation>
    </message>
    <message>
        <source>&amp;Search</source>
        <translation>&amp;Suchen</translation>
    </message>
    <message>
        <source>Command &amp;palette…</source>
        <translation>Befehls&amp;palette…</translation>
    </message>
    <message>
        <source>Se&amp;ttings…</source>
        <translation>&amp;Einstellungen…</translation>
    </message>
    <message>
        <source>&amp;Sidebar</source>
        <translation>&amp;Seitenleiste</translation>
    </message>
    <message>
        <source>&amp;Detail beside the list</source>
        <translation>&amp;Einzelheiten neben der Liste</translation>
    </message>
    <message>
        <source>&amp;Compact rows</source>
        <translation>&amp;Kompakte Zeilen</translation>
    </message>
    <message>
        <source>&amp;Larger text</source>
        <translation>Text &amp;größer</translation>
    </message>
    <message>
        <source>S&amp;maller text</source>
        <translation>Text k&amp;leiner</translation>
    </message>
    <message>
        <source>&amp;Normal text size</source>
        <translation>&amp;Normale Textgröße</translation>
    </message>
    <message>
        <source>Next needing &amp;action</source>
        <translation>Nächste mit &amp;Handlungsbedarf</translation>
    </message>
    <message>
        <source>&amp;Next order</source>
        <translation>&amp;Nächste Bestellung</translation>
    </message>
    <message>
        <source>&amp;Previous order</source>
        <translation>&amp;Vorige Bestellung</translation>
    </message>
    <message>
        <source>Next pan&amp;e</source>
        <translation>Nächster &amp;Bereich</translation>
    </message>
    <message>
        <source>P&amp;revious pane</source>
        <translation>V&amp;origer Bereich</translation>
    </message>
    <message>
        <source>Section &amp;1</source>
        <translation>Abschnitt &amp;1</translation>
    </message>
    <message>
        <source>Section &amp;2</source>
        <translation>Abschnitt &amp;2</translation>
    </message>
    <message>
        <source>Section &amp;3</source>
        <translation>Abschnitt &amp;3</translation>
    </message>
    <message>
        <source>Section &amp;4</source>
        <translation>Abschnitt &amp;4</translation>
    </message>
    <message>
        <source>Section &amp;5</source>
        <translation>Abschnitt &amp;5</translation>
    </message>
    <message>
        <source>Section &amp;6</source>
        <translation>Abschnitt &amp;6</translation>
    </message>
    <message>
        <source>Section &amp;7</source>
        <translation>Abschnitt &amp;7</translation>
    </message>
    <message>
        <source>Section &amp;8</source>
        <translation>Abschnitt &amp;8</translation>
    </message>
    <message>
        <source>Section &amp;9</source>
        <translation>Abschnitt &amp;9</translation>
    </message>
    <message>
        <source>&amp;Confirm</source>
        <translation>&amp;Bestätigen</translation>
    </message>
    <message>
        <source>&amp;Ship…</source>
        <translation>&amp;Versenden…</translation>
    </message>
    <message>
        <source>C&amp;omplete</source>
        <translation>&amp;Abschließen</translation>
    </message>
    <message>
        <source>&amp;Hold…</source>
        <translation>&amp;Zurückstellen…</translation>
    </message>
    <message>
        <source>&amp;Resume</source>
        <translation>&amp;Wieder aufnehmen</translation>
    </message>
    <message>
        <source>C&amp;ancel order…</source>
        <translation>Bestellung &amp;stornieren…</translation>
    </message>
    <message>
        <source>Check &amp;payment again</source>
        <translation>Zahlung erneut &amp;prüfen</translation>
    </message>
    <message>
        <source>Open in the s&amp;hop…</source>
        <translation>Im S&amp;hop öffnen…</translation>
    </message>
    <message>
        <source>&amp;Message to the customer…</source>
        <translation>&amp;Nachricht an die Kundschaft…</translation>
    </message>
    <message>
        <source>&amp;Note to self…</source>
        <translation>N&amp;otiz für mich…</translation>
    </message>
    <message>
        <source>&amp;Keys</source>
        <translation>&amp;Tasten</translation>
    </message>
    <message>
        <source>&amp;About Tradeit Desk</source>
        <translation>&amp;Über Tradeit Desk</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation>&amp;Datei</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>&amp;Bearbeiten</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>&amp;Ansicht</translation>
    </message>
    <message>
        <source>&amp;Go</source>
        <translation>&amp;Gehe zu</translation>
    </message>
    <message>
        <source>&amp;Order</source>
        <translation>Be&amp;stellung</translation>
    </message>
    <message>
        <source>&amp;Message</source>
        <translation>&amp;Nachricht</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>&amp;Hilfe</translation>
    </message>
</context>
<context>
    <name>CustomerPast</name>
    <message>
        <source>First order here</source>
        <translation>Erste Bestellung hier</translation>
    </message>
    <message>
        <source>Second order</source>
        <translation>Zweite Bestellung</translation>
    </message>
    <message>
        <source>Third order</source>
        <translation>Dritte Bestellung</translation>
    </message>
    <message>
        <source>Fourth order</source>
        <translation>Vierte Bestellung</translation>
    </message>
    <message>
        <source>Fifth order</source>
        <translation>Fünfte Bestellung</translation>
    </message>
    <message>
        <source>Sixth order</source>
        <translation>Sechste Bestellung</translation>
    </message>
    <message>
        <source>%1 so far</source>
        <translation>bisher %1</translation>
    </message>
    <message>
        <source>#%1</source>
        <translation>#%1</translation>
    </message>
    <message numerus="yes">
        <source>One of %n orders</source>
        <translation>
            <numerusform>Eine von %n Bestellung</numerusform>
            <numerusform>Eine von %n Bestellungen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>More than %n other orders</source>
        <translation>
            <numerusform>Mehr als %n weitere Bestellung</numerusform>
            <numerusform>Mehr als %n weitere Bestellungen</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>DetailWords</name>
    <message>
        <source>%1 is no longer in the shop</source>
        <translation>%1 ist nicht mehr im Shop</translation>
    </message>
    <message>
        <source>%1 changed on both sides</source>
        <translation>%1 wurde auf beiden Seiten geändert</translation>
    </message>
    <message>
        <source>%1: the shop said no</source>
        <translation>%1: der Shop hat abgelehnt</translation>
    </message>
    <message>
        <source>%1 waits until you sign in</source>
        <translation>%1 wartet, bis Sie sich anmelden</translation>
    </message>
    <message>
        <source>%1: the text is out of date</source>
        <translation>%1: der Text ist veraltet</translation>
    </message>
    <message>
        <source>%1: the payment needs a look</source>
        <translation>%1: die Zahlung muss angesehen werden</translation>
    </message>
    <message>
        <source>%1: did it arrive?</source>
        <translation>%1: kam es an?</translation>
    </message>
    <message>
        <source>Nothing can be done to it any more: drop your act.</source>
        <translation>Daran lässt sich nichts mehr ändern: Verwerfen Sie Ihren Vorgang.</translation>
    </message>
    <message>
        <source>%1. Set that right in the shop and try again, or drop the act.</source>
        <translation>%1. Bringen Sie das im Shop in Ordnung und versuchen Sie es erneut, oder verwerfen Sie den Vorgang.</translation>
    </message>
    <message>
        <source>The shop does not accept the key any more. Everything for this shop waits until you sign in again.</source>
        <translation>Der Shop nimmt den Schlüssel nicht mehr an. Alles für diesen Shop wartet, bis Sie sich wieder anmelden.</translation>
    </message>
    <message>
        <source>The message names a day that has passed, or is older than two days. It is never sent as it stands: drop it, open the order and take the act again.</source>
        <translation>Die Nachricht nennt einen vergangenen Tag oder ist älter als zwei Tage. So wird sie nie gesendet: Verwerfen Sie sie, öffnen Sie die Bestellung und nehmen Sie den Vorgang neu vor.</translation>
    </message>
    <message>
        <source>The message is older than two days. It is never sent as it stands: drop it, open the order and take the act again.</source>
        <translation>Die Nachricht ist älter als zwei Tage. So wird sie nie gesendet: Verwerfen Sie sie, öffnen Sie die Bestellung und nehmen Sie den Vorgang neu vor.</translation>
    </message>
    <message>
        <source>%1 Nothing was sent. Try again once the payment is right, or drop the act; with a reason of your own it can be taken again in the order.</source>
        <translation>%1 Es wurde nichts gesendet. Versuchen Sie es erneut, wenn die Zahlung stimmt, oder verwerfen Sie den Vorgang; mit einer eigenen Begründung kann er in der Bestellung neu vorgenommen werden.</translation>
    </message>
    <message>
        <source>The line broke while it was sent, and the shop does not show it. Look in the shop before you choose.</source>
        <translation>Die Verbindung riss beim Senden ab, und der Shop zeigt es nicht. Sehen Sie im Shop nach, bevor Sie wählen.</translation>
    </message>
    <message>
        <source>taken %1</source>
        <translation>vorgenommen %1</translation>
    </message>
    <message>
        <source>Done already, and it stays so:</source>
        <translation>Schon erledigt, und das bleibt so:</translation>
    </message>
    <message>
        <source>Never sent then:</source>
        <translation>Wird dann nie gesendet:</translation>
    </message>
    <message>
        <source>It was just sent: wait until it is known whether it arrived.</source>
        <translation>Eben gesendet: Warten Sie, bis bekannt ist, ob es ankam.</translation>
    </message>
    <message>
        <source>Too late to undo: it is on its way.</source>
        <translation>Zu spät zum Rückgängigmachen: Es ist unterwegs.</translation>
    </message>
    <message>
        <source>The act has moved on meanwhile; look at it again.</source>
        <translation>Der Vorgang ist inzwischen weiter; sehen Sie ihn noch einmal an.</translation>
    </message>
    <message>
        <source>This act is not there any more.</source>
        <translation>Diesen Vorgang gibt es nicht mehr.</translation>
    </message>
    <message>
        <source>The disk is full, read-only or failing. Make room, then try again.</source>
        <translation>Der Datenträger ist voll, schreibgeschützt oder defekt. Schaffen Sie Platz und versuchen Sie es erneut.</translation>
    </message>
    <message>
        <source>The desk is closing.</source>
        <translation>Tradeit Desk wird gerade beendet.</translation>
    </message>
    <message>
        <source>That did not work. Try again.</source>
        <translation>Das hat nicht geklappt. Versuchen Sie es erneut.</translation>
    </message>
</context>
<context>
    <name>ErrorWords</name>
    <message>
        <source>The address must begin with https:// so that the key stays secret.</source>
        <translation>Die Adresse muss mit https:// beginnen, damit der Schlüssel geheim bleibt.</translation>
    </message>
    <message>
        <source>There is an account of this name already. Choose another name, or remove the old one.</source>
        <translation>Es gibt schon ein Konto dieses Namens. Wählen Sie einen anderen Namen oder entfernen Sie das alte.</translation>
    </message>
    <message>
        <source>This is a test profile: only accounts on this computer (https://127.0.0.1:PORT) can be added. Use another --profile for real shops.</source>
        <translation>Dies ist ein Testprofil: Nur Konten auf diesem Rechner (https://127.0.0.1:PORT) können hinzugefügt werden. Für echte Shops nehmen Sie ein anderes --profile.</translation>
    </message>
    <message>
        <source>--clock works in test and demo profiles only, and this profile has real accounts. Leave --clock out.</source>
        <translation>--clock geht nur in Test- und Demoprofilen, und dieses Profil hat echte Konten. Lassen Sie --clock weg.</translation>
    </message>
    <message>
        <source>--base works in test profiles only, with an address on this computer such as https://127.0.0.1:PORT. Leave --base out.</source>
        <translation>--base geht nur in Testprofilen, mit einer Adresse auf diesem Rechner wie https://127.0.0.1:PORT. Lassen Sie --base weg.</translation>
    </message>
    <message>
        <source>These are live keys, and this is a test profile. Use sandbox keys, or another --profile for the real shop.</source>
        <translation>Das sind echte Schlüssel, und dies ist ein Testprofil. Nehmen Sie Sandbox-Schlüssel oder ein anderes --profile für den echten Shop.</translation>
    </message>
    <message>
        <source>This key may not read orders. Make one with the right to read and write.</source>
        <translation>Dieser Schlüssel darf keine Bestellungen lesen. Erzeugen Sie einen mit Lese- und Schreibrecht.</translation>
    </message>
    <message>
        <source>This folder holds something else than a demo, so it is not emptied. Name an empty or a new folder with --profile.</source>
        <translation>Dieser Ordner enthält etwas anderes als eine Demo und wird deshalb nicht geleert. Nennen Sie mit --profile einen leeren oder neuen Ordner.</translation>
    </message>
    <message>
        <source>This is the demo&apos;s profile: it takes no other accounts. Use another --profile.</source>
        <translation>Dies ist das Profil der Demo: Es nimmt keine anderen Konten auf. Nehmen Sie ein anderes --profile.</translation>
    </message>
    <message>
        <source>Only an act that is still held back can be undone; this one is on its way. Drop it with `outbox drop` if nothing of it was sent.</source>
        <translation>Nur ein noch zurückgehaltener Vorgang lässt sich rückgängig machen; dieser ist unterwegs. Verwerfen Sie ihn mit `outbox drop`, wenn nichts davon gesendet wurde.</translation>
    </message>
    <message>
        <source>This act was just sent and the answer is not known yet: sync first, then look at it again.</source>
        <translation>Dieser Vorgang wurde eben gesendet, die Antwort steht noch aus: Erst abgleichen, dann erneut ansehen.</translation>
    </message>
    <message>
        <source>There is no act that could be undone.</source>
        <translation>Es gibt keinen Vorgang, der rückgängig gemacht werden könnte.</translation>
    </message>
    <message>
        <source>Everything of this order is in a parcel already.</source>
        <translation>Alles aus dieser Bestellung ist schon in einem Paket.</translation>
    </message>
    <message>
        <source>The tracking link must be a web address that begins with https://.</source>
        <translation>Der Link zur Sendungsverfolgung muss eine Webadresse sein, die mit https:// beginnt.</translation>
    </message>
    <message>
        <source>The shop knows the user but refuses the secret. Copy the secret again, or make a new key in WooCommerce, Settings, Advanced, REST API.</source>
        <translation>Der Shop kennt den Benutzer, weist aber das Geheimnis zurück. Kopieren Sie es noch einmal oder erzeugen Sie einen neuen Schlüssel in WooCommerce, Einstellungen, Erweitert, REST-API.</translation>
    </message>
    <message>
        <source>The shop does not know this user name. Check --user, and that the application password belongs to it.</source>
        <translation>Der Shop kennt diesen Benutzernamen nicht. Prüfen Sie --user, und ob das Anwendungspasswort dazu gehört.</translation>
    </message>
    <message>
        <source>The shop took us for a visitor: either the key is unknown there, or its web host drops the Authorization header. Check the key; if it is right, ask the host to pass that header on.</source>
        <translation>Der Shop hielt uns für einen Gast: Entweder kennt er den Schlüssel nicht, oder sein Webhoster unterschlägt den Authorization-Header. Prüfen Sie den Schlüssel; stimmt er, bitten Sie den Hoster, den Header weiterzugeben.</translation>
    </message>
    <message>
        <source>The shop signs this user in but does not show it the orders. A vendor&apos;s password cannot do that with --kind woocommerce: use a key of the shop&apos;s owner or of a shop manager.</source>
        <translation>Der Shop meldet diesen Benutzer an, zeigt ihm aber die Bestellungen nicht. Ein Verkäuferpasswort kann das mit --kind woocommerce nicht: Nehmen Sie einen Schlüssel des Shopinhabers oder eines Shop-Managers.</translation>
    </message>
    <message>
        <source>The shop does not let this user change orders. Use a key with the right to read and write, made by the shop&apos;s owner.</source>
        <translation>Der Shop lässt diesen Benutzer keine Bestellungen ändern. Nehmen Sie einen Schlüssel mit Lese- und Schreibrecht, den der Shopinhaber erzeugt hat.</translation>
    </message>
    <message>
        <source>The connection was cut before the whole answer was here. Try again; nothing that was queued is lost.</source>
        <translation>Die Verbindung riss ab, bevor die ganze Antwort da war. Versuchen Sie es erneut; nichts Eingereihtes ist verloren.</translation>
    </message>
    <message>
        <source>--after takes a cursor exactly as `list` printed it. Leave it out to begin at the top.</source>
        <translation>--after nimmt einen Cursor genau so, wie `list` ihn ausgab. Lassen Sie es weg, um oben zu beginnen.</translation>
    </message>
    <message>
        <source>The file of --twin cannot be opened. Start tradeit-twin --json and save the line that it prints there.</source>
        <translation>Die Datei von --twin lässt sich nicht öffnen. Starten Sie tradeit-twin --json und speichern Sie die ausgegebene Zeile dort.</translation>
    </message>
    <message>
        <source>The file of --twin does not hold a twin&apos;s ready line. Start tradeit-twin --json and save the line that it prints there.</source>
        <translation>Die Datei von --twin enthält keine Bereit-Zeile eines Twins. Starten Sie tradeit-twin --json und speichern Sie die ausgegebene Zeile dort.</translation>
    </message>
    <message>
        <source>The file given with --ca cannot be read or holds no certificate (PEM). Name the certificate of the shop&apos;s authority.</source>
        <translation>Die Datei von --ca ist nicht lesbar oder enthält kein Zertifikat (PEM). Nennen Sie das Zertifikat der Zertifizierungsstelle des Shops.</translation>
    </message>
    <message>
        <source>This act is done already: nothing is left to change.</source>
        <translation>Dieser Vorgang ist schon erledigt: Es gibt nichts mehr zu ändern.</translation>
    </message>
    <message>
        <source>This act was dropped already. Take it anew if it is wanted.</source>
        <translation>Dieser Vorgang wurde schon verworfen. Nehmen Sie ihn bei Bedarf neu vor.</translation>
    </message>
    <message>
        <source>This act waits for the next sync, not for an answer.</source>
        <translation>Dieser Vorgang wartet auf den nächsten Abgleich, nicht auf eine Antwort.</translation>
    </message>
    <message>
        <source>This act is on its way and waits for no answer: sync goes on with it.</source>
        <translation>Dieser Vorgang ist unterwegs und wartet auf keine Antwort: Der Abgleich führt ihn fort.</translation>
    </message>
    <message>
        <source>The shop changed the order meanwhile. Answer with `outbox resolve ID --mine` or `--theirs`, or drop the act.</source>
        <translation>Der Shop hat die Bestellung inzwischen geändert. Antworten Sie mit `outbox resolve ID --mine` oder `--theirs`, oder verwerfen Sie den Vorgang.</translation>
    </message>
    <message>
        <source>Nobody knows whether it arrived. Look in the shop, then answer with `outbox resolve ID --arrived` or `--resend`.</source>
        <translation>Niemand weiß, ob es ankam. Sehen Sie im Shop nach und antworten Sie mit `outbox resolve ID --arrived` oder `--resend`.</translation>
    </message>
    <message>
        <source>The shop said no. Answer with `outbox retry ID` or `outbox drop ID`.</source>
        <translation>Der Shop hat abgelehnt. Antworten Sie mit `outbox retry ID` oder `outbox drop ID`.</translation>
    </message>
    <message>
        <source>The shop did not accept the key. Set that right, then answer with `outbox retry ID`, or drop the act.</source>
        <translation>Der Shop hat den Schlüssel nicht angenommen. Bringen Sie das in Ordnung und antworten Sie mit `outbox retry ID`, oder verwerfen Sie den Vorgang.</translation>
    </message>
    <message>
        <source>The text is out of date. Drop the act with `outbox drop ID` and take it anew.</source>
        <translation>Der Text ist veraltet. Verwerfen Sie den Vorgang mit `outbox drop ID` und nehmen Sie ihn neu vor.</translation>
    </message>
    <message>
        <source>The payment is not what it was. Look at it, then answer with `outbox retry ID` or `outbox drop ID`.</source>
        <translation>Die Zahlung ist nicht mehr, wie sie war. Sehen Sie sie an und antworten Sie mit `outbox retry ID` oder `outbox drop ID`.</translation>
    </message>
    <message>
        <source>The act is queued but not done yet. The next sync goes on with it.</source>
        <translation>Der Vorgang ist eingereiht, aber noch nicht erledigt. Der nächste Abgleich führt ihn fort.</translation>
    </message>
    <message>
        <source>The other side cannot be reached. Check the address and the internet connection, then try again; nothing that was queued is lost.</source>
        <translation>Die Gegenseite ist nicht erreichbar. Prüfen Sie die Adresse und die Internetverbindung und versuchen Sie es erneut; nichts Eingereihtes ist verloren.</translation>
    </message>
    <message>
        <source>This is not allowed.</source>
        <translation>Das ist nicht erlaubt.</translation>
    </message>
    <message>
        <source>This needs a look first.</source>
        <translation>Das muss zuerst angesehen werden.</translation>
    </message>
    <message>
        <source>Several orders have this number. Name one as ACCOUNT/ID:</source>
        <translation>Mehrere Bestellungen haben diese Nummer. Nennen Sie eine als KONTO/ID:</translation>
    </message>
    <message>
        <source>There is no such order, account or act here. Check the name, and sync if it is new.</source>
        <translation>Diese Bestellung, dieses Konto oder diesen Vorgang gibt es hier nicht. Prüfen Sie den Namen, und gleichen Sie ab, wenn es neu ist.</translation>
    </message>
    <message>
        <source>The site sends us to another address. Keys are never carried there: set the account up with the address it names.</source>
        <translation>Die Website schickt uns zu einer anderen Adresse. Schlüssel gehen dorthin nie mit: Richten Sie das Konto mit der genannten Adresse ein.</translation>
    </message>
    <message>
        <source>The server failed. Try again later; nothing that was queued is lost.</source>
        <translation>Der Server hat versagt. Versuchen Sie es später erneut; nichts Eingereihtes ist verloren.</translation>
    </message>
    <message>
        <source>The server asks us to slow down. Try again later; nothing that was queued is lost.</source>
        <translation>Der Server bittet um Geduld. Versuchen Sie es später erneut; nichts Eingereihtes ist verloren.</translation>
    </message>
    <message>
        <source>This cannot be done here.</source>
        <translation>Das geht hier nicht.</translation>
    </message>
    <message>
        <source>Another desk is working with this profile. Wait until it is done, then try again.</source>
        <translation>Ein anderes Tradeit Desk arbeitet mit diesem Profil. Warten Sie, bis es fertig ist, und versuchen Sie es erneut.</translation>
    </message>
    <message>
        <source>A file of the profile is damaged. Run `check`, and go back to the newest backup.</source>
        <translation>Eine Datei des Profils ist beschädigt. Führen Sie `check` aus und kehren Sie zur neuesten Sicherung zurück.</translation>
    </message>
    <message>
        <source>The disk is full, read-only or failing. Make room or choose another place, then try again.</source>
        <translation>Der Datenträger ist voll, schreibgeschützt oder defekt. Schaffen Sie Platz oder wählen Sie einen anderen Ort und versuchen Sie es erneut.</translation>
    </message>
    <message>
        <source>This was given up before it was done.</source>
        <translation>Das wurde aufgegeben, bevor es erledigt war.</translation>
    </message>
    <message>
        <source>No secret is known for this account. Set the environment variable %1, or name another one with --secret-env when the account is added.</source>
        <translation>Für dieses Konto ist kein Geheimnis bekannt. Setzen Sie die Umgebungsvariable %1 oder nennen Sie mit --secret-env eine andere, wenn das Konto hinzugefügt wird.</translation>
    </message>
    <message>
        <source>Payments by this method (%1) cannot be verified here: no payment gateway of this account knows them.</source>
        <translation>Zahlungen mit dieser Zahlungsart (%1) sind hier nicht prüfbar: Kein Zahlungsdienst dieses Kontos kennt sie.</translation>
    </message>
    <message>
        <source>If it is right all the same, repeat it with --override and the reason.</source>
        <translation>Wenn es trotzdem richtig ist, wiederholen Sie es mit --override und der Begründung.</translation>
    </message>
</context>
<context>
    <name>FactLine</name>
    <message>
        <source>Authorised</source>
        <translation>Autorisiert</translation>
    </message>
    <message>
        <source>Captured</source>
        <translation>Eingezogen</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>Betrag</translation>
    </message>
    <message>
        <source>%1, paid %2</source>
        <translation>%1, bezahlt %2</translation>
    </message>
    <message>
        <source>%1, no date of payment</source>
        <translation>%1, kein Zahlungsdatum</translation>
    </message>
    <message>
        <source>Gateway</source>
        <translation>Zahlungsdienst</translation>
    </message>
    <message>
        <source>Reference</source>
        <translation>Referenz</translation>
    </message>
    <message>
        <source>Asked</source>
        <translation>Gefragt</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Last look</source>
        <translation>Zuletzt geprüft</translation>
    </message>
    <message>
        <source>It failed: what stands here is older.</source>
        <translation>Es ist gescheitert: Was hier steht, ist älter.</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Grund</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Zustand</translation>
    </message>
    <message>
        <source>Method</source>
        <translation>Zahlungsart</translation>
    </message>
    <message>
        <source>never</source>
        <translation>nie</translation>
    </message>
    <message>
        <source>Transaction</source>
        <translation>Transaktion</translation>
    </message>
    <message>
        <source>Order total</source>
        <translation>Bestellsumme</translation>
    </message>
    <message>
        <source>Refunded</source>
        <translation>Erstattet</translation>
    </message>
    <message>
        <source>Shop says</source>
        <translation>Der Shop sagt</translation>
    </message>
    <message>
        <source>Guard</source>
        <translation>Sperre</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>Telefon</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>E-Mail</translation>
    </message>
    <message>
        <source>“%1”</source>
        <translation>„%1“</translation>
    </message>
    <message>
        <source>#%1</source>
        <translation>#%1</translation>
    </message>
    <message>
        <source>#%1 · %2</source>
        <translation>#%1 · %2</translation>
    </message>
    <message>
        <source>Placed %1</source>
        <translation>Bestellt %1</translation>
    </message>
</context>
<context>
    <name>Languages</name>
    <message>
        <source>As the system</source>
        <translation>Wie das System</translation>
    </message>
</context>
<context>
    <name>LineWords</name>
    <message>
        <source>Syncing</source>
        <translation>Abgleich läuft</translation>
    </message>
    <message>
        <source>Syncing %1 of %2</source>
        <translation>Abgleich: %1 von %2</translation>
    </message>
    <message>
        <source>Syncing, %1 read</source>
        <translation>Abgleich: %1 gelesen</translation>
    </message>
    <message numerus="yes">
        <source>%n shops are in trouble</source>
        <translation>
            <numerusform>Ein Shop hat Schwierigkeiten</numerusform>
            <numerusform>%n Shops haben Schwierigkeiten</numerusform>
        </translation>
    </message>
    <message>
        <source>next try %1</source>
        <translation>nächster Versuch %1</translation>
    </message>
    <message>
        <source>%1 since %2.</source>
        <translation>%1 seit %2.</translation>
    </message>
    <message numerus="yes">
        <source>%n shops do not answer</source>
        <translation>
            <numerusform>Ein Shop antwortet nicht</numerusform>
            <numerusform>%n Shops antworten nicht</numerusform>
        </translation>
    </message>
    <message>
        <source>What you do there is kept here until you sign in again.</source>
        <translation>Was Sie dort tun, bleibt hier, bis Sie sich wieder anmelden.</translation>
    </message>
    <message>
        <source>What you do there is kept here and goes out by itself.</source>
        <translation>Was Sie dort tun, bleibt hier und geht von selbst hinaus.</translation>
    </message>
    <message>
        <source>The disk is full, read-only or failing: nothing more can be kept. Make room on it, then try again.</source>
        <translation>Der Datenträger ist voll, schreibgeschützt oder defekt: Es kann nichts mehr behalten werden. Schaffen Sie Platz und versuchen Sie es erneut.</translation>
    </message>
    <message>
        <source>A file of this desk is damaged. Close the desk and go back to the newest backup.</source>
        <translation>Eine Datei von Tradeit Desk ist beschädigt. Schließen Sie das Programm und kehren Sie zur neuesten Sicherung zurück.</translation>
    </message>
    <message>
        <source>Another desk is working with the same orders. What you do is kept here and goes out when it is done.</source>
        <translation>Ein anderes Tradeit Desk arbeitet mit denselben Bestellungen. Was Sie tun, bleibt hier und geht hinaus, wenn es fertig ist.</translation>
    </message>
    <message>
        <source>Something went wrong in the desk itself. What you did is kept.</source>
        <translation>In Tradeit Desk selbst ging etwas schief. Was Sie getan haben, bleibt erhalten.</translation>
    </message>
    <message>
        <source>%1 does not answer</source>
        <translation>%1 antwortet nicht</translation>
    </message>
    <message>
        <source>The certificate of %1 is not accepted</source>
        <translation>Das Zertifikat von %1 wird nicht angenommen</translation>
    </message>
    <message>
        <source>%1 does not accept the key</source>
        <translation>%1 nimmt den Schlüssel nicht an</translation>
    </message>
    <message>
        <source>%1 answers with errors</source>
        <translation>%1 antwortet mit Fehlern</translation>
    </message>
    <message>
        <source>%1 asks for patience</source>
        <translation>%1 bittet um Geduld</translation>
    </message>
    <message>
        <source>%1 sends us to another address</source>
        <translation>%1 schickt uns zu einer anderen Adresse</translation>
    </message>
    <message>
        <source>%1 answers in a way that cannot be read</source>
        <translation>%1 antwortet unlesbar</translation>
    </message>
    <message>
        <source>No shop yet</source>
        <translation>Noch kein Shop</translation>
    </message>
    <message>
        <source>No line to any shop: everything you do is kept and goes out later</source>
        <translation>Keine Verbindung zu einem Shop: Alles, was Sie tun, bleibt hier und geht später hinaus</translation>
    </message>
    <message>
        <source>Not synced yet</source>
        <translation>Noch nicht abgeglichen</translation>
    </message>
    <message>
        <source>Online</source>
        <translation>Online</translation>
    </message>
    <message>
        <source>synced %1</source>
        <translation>abgeglichen %1</translation>
    </message>
    <message>
        <source>%1 today</source>
        <translation>heute %1</translation>
    </message>
    <message>
        <source>The key of %1 is missing</source>
        <translation>Der Schlüssel von %1 fehlt</translation>
    </message>
</context>
<context>
    <name>NextStep</name>
    <message>
        <source>Confirm order…</source>
        <translation>Bestellung bestätigen…</translation>
    </message>
    <message>
        <source>Confirm order</source>
        <translation>Bestellung bestätigen</translation>
    </message>
    <message>
        <source>Ship…</source>
        <translation>Versenden…</translation>
    </message>
    <message>
        <source>Mark completed…</source>
        <translation>Als abgeschlossen kennzeichnen…</translation>
    </message>
    <message>
        <source>Mark completed</source>
        <translation>Als abgeschlossen kennzeichnen</translation>
    </message>
    <message>
        <source>Hold…</source>
        <translation>Zurückstellen…</translation>
    </message>
    <message>
        <source>Resume order</source>
        <translation>Bestellung wieder aufnehmen</translation>
    </message>
    <message>
        <source>Cancel order…</source>
        <translation>Bestellung stornieren…</translation>
    </message>
    <message>
        <source>Note…</source>
        <translation>Notiz…</translation>
    </message>
    <message>
        <source>This is done already.</source>
        <translation>Das ist schon erledigt.</translation>
    </message>
    <message>
        <source>One check is open.</source>
        <translation>Ein Punkt ist offen.</translation>
    </message>
    <message>
        <source>Ship opens once the order is resumed.</source>
        <translation>Versenden geht, sobald die Bestellung wieder aufgenommen ist.</translation>
    </message>
    <message>
        <source>Ship opens once the order is confirmed.</source>
        <translation>Versenden geht, sobald die Bestellung bestätigt ist.</translation>
    </message>
    <message>
        <source>When done, %1.</source>
        <translation>Danach: %1.</translation>
    </message>
    <message>
        <source>%1 can still be undone, then it is sent</source>
        <translation>%1 lässt sich noch rückgängig machen, dann wird es gesendet</translation>
    </message>
    <message>
        <source>%1 waits to be sent</source>
        <translation>%1 wartet aufs Senden</translation>
    </message>
    <message>
        <source>%1 is being sent</source>
        <translation>%1 wird gesendet</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <translation>%1 %2</translation>
    </message>
    <message numerus="yes">
        <source>%1, and %n more</source>
        <translation>
            <numerusform>%1 und %n weitere</numerusform>
            <numerusform>%1 und %n weitere</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n checks are open.</source>
        <translation>
            <numerusform>Ein Punkt ist offen.</numerusform>
            <numerusform>%n Punkte sind offen.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>OrderCells</name>
    <message>
        <source>Status</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Order</source>
        <translation>Bestellung</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>Fällig</translation>
    </message>
    <message>
        <source>Customer</source>
        <translation>Kunde</translation>
    </message>
    <message>
        <source>Total</source>
        <translation>Summe</translation>
    </message>
    <message>
        <source>Payment</source>
        <translation>Zahlung</translation>
    </message>
    <message>
        <source>Store</source>
        <translation>Shop</translation>
    </message>
    <message>
        <source>Placed</source>
        <translation>Bestellt</translation>
    </message>
    <message>
        <source>Paid with</source>
        <translation>Bezahlt mit</translation>
    </message>
    <message>
        <source>d MMM</source>
        <translation>d. MMM</translation>
    </message>
    <message>
        <source>d MMM yyyy</source>
        <translation>d. MMM yyyy</translation>
    </message>
    <message>
        <source>no name given</source>
        <translation>kein Name genannt</translation>
    </message>
    <message>
        <source>confirm by: %1</source>
        <translation>bestätigen bis: %1</translation>
    </message>
    <message>
        <source>ship by: %1</source>
        <translation>versenden bis: %1</translation>
    </message>
    <message>
        <source>remind: %1</source>
        <translation>erinnern: %1</translation>
    </message>
    <message>
        <source>tomorrow</source>
        <translation>morgen</translation>
    </message>
    <message>
        <source>Pending</source>
        <translation>Ausstehend</translation>
    </message>
    <message>
        <source>%1, not confirmed yet</source>
        <translation>%1, noch nicht bestätigt</translation>
    </message>
    <message>
        <source>Payment: %1</source>
        <translation>Zahlung: %1</translation>
    </message>
    <message>
        <source>Order %1</source>
        <translation>Bestellung %1</translation>
    </message>
    <message>
        <source>not confirmed</source>
        <translation>nicht bestätigt</translation>
    </message>
    <message>
        <source>needs you</source>
        <translation>braucht Sie</translation>
    </message>
    <message>
        <source>waiting to be sent</source>
        <translation>wartet aufs Senden</translation>
    </message>
    <message>
        <source>, </source>
        <translation>, </translation>
    </message>
    <message numerus="yes">
        <source>%n min late</source>
        <translation>
            <numerusform>%n min zu spät</numerusform>
            <numerusform>%n min zu spät</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n h late</source>
        <translation>
            <numerusform>%n h zu spät</numerusform>
            <numerusform>%n h zu spät</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) late</source>
        <translation>
            <numerusform>%n Tag zu spät</numerusform>
            <numerusform>%n Tage zu spät</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>in %n min</source>
        <translation>
            <numerusform>in %n min</numerusform>
            <numerusform>in %n min</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>in %n h</source>
        <translation>
            <numerusform>in %n h</numerusform>
            <numerusform>in %n h</numerusform>
        </translation>
    </message>
    <message>
        <source>Cash on delivery</source>
        <translation>Nachnahme</translation>
    </message>
    <message>
        <source>Bank transfer</source>
        <translation>Überweisung</translation>
    </message>
    <message>
        <source>Cheque</source>
        <translation>Scheck</translation>
    </message>
</context>
<context>
    <name>OrderList</name>
    <message>
        <source>By status, then due</source>
        <translation>Nach Status, dann Fälligkeit</translation>
    </message>
    <message>
        <source>By order number</source>
        <translation>Nach Bestellnummer</translation>
    </message>
    <message>
        <source>By date placed</source>
        <translation>Nach Bestelldatum</translation>
    </message>
    <message>
        <source>By due time</source>
        <translation>Nach Fälligkeit</translation>
    </message>
    <message>
        <source>By customer</source>
        <translation>Nach Kunde</translation>
    </message>
    <message>
        <source>By total</source>
        <translation>Nach Summe</translation>
    </message>
    <message>
        <source>reading…</source>
        <translation>wird gelesen…</translation>
    </message>
    <message>
        <source>the newest %1 of more</source>
        <translation>die neuesten %1 von mehr</translation>
    </message>
    <message>
        <source>No order matches %1.</source>
        <translation>Keine Bestellung passt zu %1.</translation>
    </message>
    <message>
        <source>No order in “%1” matches %2.</source>
        <translation>Keine Bestellung in „%1“ passt zu %2.</translation>
    </message>
    <message>
        <source>Search in all orders</source>
        <translation>In allen Bestellungen suchen</translation>
    </message>
    <message>
        <source>No orders here. New ones appear by themselves; Sync asks the shop now.</source>
        <translation>Hier sind keine Bestellungen. Neue erscheinen von selbst; Abgleichen fragt den Shop jetzt.</translation>
    </message>
    <message>
        <source>Reading the orders of %1 for the first time…</source>
        <translation>Die Bestellungen von %1 werden erstmals gelesen…</translation>
    </message>
    <message>
        <source>Reading the orders of %1 for the first time: %2 of %3.</source>
        <translation>Die Bestellungen von %1 werden erstmals gelesen: %2 von %3.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln order(s)</source>
        <translation>
            <numerusform>Eine Bestellung</numerusform>
            <numerusform>%Ln Bestellungen</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>OrderSums</name>
    <message>
        <source>Discount</source>
        <translation>Rabatt</translation>
    </message>
    <message>
        <source>Discount, %1</source>
        <translation>Rabatt, %1</translation>
    </message>
    <message>
        <source>, </source>
        <translation>, </translation>
    </message>
    <message>
        <source>Shipping</source>
        <translation>Versand</translation>
    </message>
    <message>
        <source>Shipping, %1</source>
        <translation>Versand, %1</translation>
    </message>
    <message>
        <source>Tax</source>
        <translation>Steuer</translation>
    </message>
    <message>
        <source>Tax, %1</source>
        <translation>Steuer, %1</translation>
    </message>
    <message>
        <source>Subtotal</source>
        <translation>Zwischensumme</translation>
    </message>
    <message>
        <source>Total</source>
        <translation>Summe</translation>
    </message>
    <message>
        <source>Refund</source>
        <translation>Erstattung</translation>
    </message>
    <message>
        <source>Refund, %1</source>
        <translation>Erstattung, %1</translation>
    </message>
    <message>
        <source>Left</source>
        <translation>Rest</translation>
    </message>
</context>
<context>
    <name>OrderWords</name>
    <message>
        <source>Pending payment</source>
        <translation>Zahlung ausstehend</translation>
    </message>
    <message>
        <source>Processing</source>
        <translation>In Arbeit</translation>
    </message>
    <message>
        <source>On hold</source>
        <translation>Zurückgestellt</translation>
    </message>
    <message>
        <source>Shipped</source>
        <translation>Versandt</translation>
    </message>
    <message>
        <source>Completed</source>
        <translation>Abgeschlossen</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>Storniert</translation>
    </message>
    <message>
        <source>Refunded</source>
        <translation>Erstattet</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>Gescheitert</translation>
    </message>
    <message>
        <source>The payment is authorised but not captured yet.</source>
        <translation>Die Zahlung ist autorisiert, aber noch nicht eingezogen.</translation>
    </message>
    <message>
        <source>The payment is still pending.</source>
        <translation>Die Zahlung steht noch aus.</translation>
    </message>
    <message>
        <source>The gateway is still reviewing the payment.</source>
        <translation>Der Zahlungsdienst prüft die Zahlung noch.</translation>
    </message>
    <message>
        <source>The payment failed or was declined.</source>
        <translation>Die Zahlung ist gescheitert oder wurde abgelehnt.</translation>
    </message>
    <message>
        <source>The payment was cancelled.</source>
        <translation>Die Zahlung wurde abgebrochen.</translation>
    </message>
    <message>
        <source>The payment was refunded.</source>
        <translation>Die Zahlung wurde erstattet.</translation>
    </message>
    <message>
        <source>Part of the payment was refunded.</source>
        <translation>Ein Teil der Zahlung wurde erstattet.</translation>
    </message>
    <message>
        <source>The customer disputes the payment.</source>
        <translation>Die Kundschaft bestreitet die Zahlung.</translation>
    </message>
    <message>
        <source>Less was paid than the order costs.</source>
        <translation>Es wurde weniger gezahlt, als die Bestellung kostet.</translation>
    </message>
    <message>
        <source>The payment is in another currency than the order.</source>
        <translation>Die Zahlung hat eine andere Währung als die Bestellung.</translation>
    </message>
    <message>
        <source>The payment belongs to another order.</source>
        <translation>Die Zahlung gehört zu einer anderen Bestellung.</translation>
    </message>
    <message>
        <source>Another order already counts on this payment.</source>
        <translation>Eine andere Bestellung stützt sich schon auf diese Zahlung.</translation>
    </message>
    <message>
        <source>The payment was made in test mode, or the other way round.</source>
        <translation>Die Zahlung erfolgte im Testmodus, oder umgekehrt.</translation>
    </message>
    <message>
        <source>The gateway does not know this payment.</source>
        <translation>Der Zahlungsdienst kennt diese Zahlung nicht.</translation>
    </message>
    <message>
        <source>The payment cannot be verified here.</source>
        <translation>Die Zahlung kann hier nicht geprüft werden.</translation>
    </message>
    <message>
        <source>The payment does not match the order.</source>
        <translation>Die Zahlung passt nicht zur Bestellung.</translation>
    </message>
    <message>
        <source>The shop does not say that the order is paid.</source>
        <translation>Der Shop sagt nicht, dass die Bestellung bezahlt ist.</translation>
    </message>
    <message>
        <source>The payment has not been verified yet: run sync, or payment --refresh.</source>
        <translation>Die Zahlung wurde noch nicht geprüft: Führen Sie sync oder payment --refresh aus.</translation>
    </message>
    <message>
        <source>The items need a look.</source>
        <translation>Die Artikel müssen angesehen werden.</translation>
    </message>
    <message>
        <source>The sums of the order do not agree.</source>
        <translation>Die Summen der Bestellung stimmen nicht überein.</translation>
    </message>
    <message>
        <source>The delivery address is not complete.</source>
        <translation>Die Lieferadresse ist unvollständig.</translation>
    </message>
    <message>
        <source>The phone number is missing or malformed.</source>
        <translation>Die Telefonnummer fehlt oder ist ungültig.</translation>
    </message>
    <message>
        <source>The payment needs a look.</source>
        <translation>Die Zahlung muss angesehen werden.</translation>
    </message>
    <message>
        <source>There is not enough stock.</source>
        <translation>Der Bestand reicht nicht.</translation>
    </message>
    <message>
        <source>The same customer may have ordered this twice.</source>
        <translation>Dieselbe Kundschaft hat vielleicht doppelt bestellt.</translation>
    </message>
    <message>
        <source>The order is not in the shop&apos;s currency.</source>
        <translation>Die Bestellung ist nicht in der Währung des Shops.</translation>
    </message>
    <message>
        <source>The order is not confirmed yet.</source>
        <translation>Die Bestellung ist noch nicht bestätigt.</translation>
    </message>
    <message>
        <source>The order is not shipped yet.</source>
        <translation>Die Bestellung ist noch nicht versandt.</translation>
    </message>
    <message>
        <source>The order is not on hold.</source>
        <translation>Die Bestellung ist nicht zurückgestellt.</translation>
    </message>
    <message>
        <source>The order is on hold.</source>
        <translation>Die Bestellung ist zurückgestellt.</translation>
    </message>
    <message>
        <source>The order is shipped already.</source>
        <translation>Die Bestellung ist schon versandt.</translation>
    </message>
    <message>
        <source>The order is closed: nothing more can be done with it.</source>
        <translation>Die Bestellung ist abgeschlossen: Damit lässt sich nichts mehr tun.</translation>
    </message>
    <message>
        <source>This is the heading of a split order: act on its parts.</source>
        <translation>Dies ist der Kopf einer geteilten Bestellung: Bearbeiten Sie ihre Teile.</translation>
    </message>
    <message>
        <source>The shop no longer has this order.</source>
        <translation>Der Shop hat diese Bestellung nicht mehr.</translation>
    </message>
    <message>
        <source>This account may only read. Give it a key with the right to write.</source>
        <translation>Dieses Konto darf nur lesen. Geben Sie ihm einen Schlüssel mit Schreibrecht.</translation>
    </message>
    <message>
        <source>waiting to be sent</source>
        <translation>wartet aufs Senden</translation>
    </message>
    <message>
        <source>asked the shop</source>
        <translation>beim Shop angefragt</translation>
    </message>
    <message>
        <source>the shop logged it</source>
        <translation>der Shop hat es vermerkt</translation>
    </message>
    <message>
        <source>done by the shop</source>
        <translation>vom Shop erledigt</translation>
    </message>
    <message>
        <source>the shop&apos;s own mail tells it</source>
        <translation>die Mail des Shops sagt es</translation>
    </message>
    <message>
        <source>unknown</source>
        <translation>unbekannt</translation>
    </message>
    <message>
        <source>dropped, never sent</source>
        <translation>verworfen, nie gesendet</translation>
    </message>
    <message>
        <source>To confirm</source>
        <translation>Zu bestätigen</translation>
    </message>
    <message>
        <source>Other</source>
        <translation>Sonstige</translation>
    </message>
    <message>
        <source>Paid</source>
        <translation>Bezahlt</translation>
    </message>
    <message>
        <source>Authorised</source>
        <translation>Autorisiert</translation>
    </message>
    <message>
        <source>Pending</source>
        <translation>Ausstehend</translation>
    </message>
    <message>
        <source>In review</source>
        <translation>In Prüfung</translation>
    </message>
    <message>
        <source>Part back</source>
        <translation>Teils erstattet</translation>
    </message>
    <message>
        <source>Disputed</source>
        <translation>Bestritten</translation>
    </message>
    <message>
        <source>Mismatch</source>
        <translation>Passt nicht</translation>
    </message>
    <message>
        <source>Offline</source>
        <translation>Offline</translation>
    </message>
    <message>
        <source>Not verified</source>
        <translation>Nicht geprüft</translation>
    </message>
    <message>
        <source>Items</source>
        <translation>Artikel</translation>
    </message>
    <message>
        <source>Sums</source>
        <translation>Summen</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Adresse</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>Telefon</translation>
    </message>
    <message>
        <source>Payment</source>
        <translation>Zahlung</translation>
    </message>
    <message>
        <source>Stock</source>
        <translation>Bestand</translation>
    </message>
    <message>
        <source>Duplicate</source>
        <translation>Doppelt</translation>
    </message>
    <message>
        <source>Currency</source>
        <translation>Währung</translation>
    </message>
    <message>
        <source>Confirm</source>
        <translation>Bestätigen</translation>
    </message>
    <message>
        <source>Ship</source>
        <translation>Versenden</translation>
    </message>
    <message>
        <source>Complete</source>
        <translation>Abschließen</translation>
    </message>
    <message>
        <source>Hold</source>
        <translation>Zurückstellen</translation>
    </message>
    <message>
        <source>Resume</source>
        <translation>Wieder aufnehmen</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Stornieren</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Notiz</translation>
    </message>
    <message>
        <source>held back</source>
        <translation>zurückgehalten</translation>
    </message>
    <message>
        <source>queued</source>
        <translation>eingereiht</translation>
    </message>
    <message>
        <source>working</source>
        <translation>in Arbeit</translation>
    </message>
    <message>
        <source>needs you</source>
        <translation>braucht Sie</translation>
    </message>
    <message>
        <source>done</source>
        <translation>erledigt</translation>
    </message>
    <message>
        <source>dropped</source>
        <translation>verworfen</translation>
    </message>
    <message>
        <source>needs you: the shop changed the order meanwhile</source>
        <translation>braucht Sie: Der Shop hat die Bestellung inzwischen geändert</translation>
    </message>
    <message>
        <source>needs you: the shop said no</source>
        <translation>braucht Sie: Der Shop hat abgelehnt</translation>
    </message>
    <message>
        <source>needs you: nobody knows whether it arrived</source>
        <translation>braucht Sie: Niemand weiß, ob es ankam</translation>
    </message>
    <message>
        <source>needs you: sign in again</source>
        <translation>braucht Sie: wieder anmelden</translation>
    </message>
    <message>
        <source>needs you: the text is out of date</source>
        <translation>braucht Sie: Der Text ist veraltet</translation>
    </message>
    <message>
        <source>needs you: the payment is not what it was</source>
        <translation>braucht Sie: Die Zahlung ist nicht mehr, wie sie war</translation>
    </message>
    <message>
        <source>The payment is not verified: %1.</source>
        <translation>Die Zahlung ist nicht geprüft: %1.</translation>
    </message>
    <message>
        <source>The checklist has an open row: %1.</source>
        <translation>In der Prüfliste ist ein Punkt offen: %1.</translation>
    </message>
    <message>
        <source>Not possible: %1.</source>
        <translation>Nicht möglich: %1.</translation>
    </message>
    <message>
        <source>the shop mails the customer: %1</source>
        <translation>der Shop mailt der Kundschaft: %1</translation>
    </message>
    <message>
        <source>the shop mails itself: %1</source>
        <translation>der Shop mailt selbst: %1</translation>
    </message>
    <message>
        <source>%1 (assumed)</source>
        <translation>%1 (angenommen)</translation>
    </message>
    <message>
        <source>Bus courier</source>
        <translation>Buskurier</translation>
    </message>
    <message>
        <source>Kombi</source>
        <translation>Kombi</translation>
    </message>
    <message>
        <source>Own delivery</source>
        <translation>Eigene Lieferung</translation>
    </message>
    <message>
        <source>Pick-up</source>
        <translation>Abholung</translation>
    </message>
    <message>
        <source>New order</source>
        <translation>Neue Bestellung</translation>
    </message>
</context>
<context>
    <name>OutboxAnswers</name>
    <message>
        <source>Reads the order&apos;s notes again. Nothing is sent.</source>
        <translation>Liest die Notizen der Bestellung neu. Es wird nichts gesendet.</translation>
    </message>
    <message>
        <source>Sends it once more; nothing that is done already is repeated.</source>
        <translation>Sendet es noch einmal; nichts Erledigtes wird wiederholt.</translation>
    </message>
    <message>
        <source>What is done stays done, the rest is never sent.</source>
        <translation>Erledigtes bleibt erledigt, der Rest wird nie gesendet.</translation>
    </message>
    <message>
        <source>Nothing of it is ever sent.</source>
        <translation>Nichts davon wird je gesendet.</translation>
    </message>
    <message>
        <source>It was just sent. It can be dropped once it is known whether it arrived.</source>
        <translation>Eben gesendet. Es kann verworfen werden, wenn bekannt ist, ob es ankam.</translation>
    </message>
    <message>
        <source>It waits for another answer.</source>
        <translation>Es wartet auf eine andere Antwort.</translation>
    </message>
    <message>
        <source>Look again</source>
        <translation>Noch einmal nachsehen</translation>
    </message>
    <message>
        <source>It arrived</source>
        <translation>Es kam an</translation>
    </message>
    <message>
        <source>You saw it in the shop. The act goes on with what comes after.</source>
        <translation>Sie haben es im Shop gesehen. Der Vorgang geht mit dem Nächsten weiter.</translation>
    </message>
    <message>
        <source>Send again</source>
        <translation>Noch einmal senden</translation>
    </message>
    <message>
        <source>If it did arrive, the customer is told twice.</source>
        <translation>Kam es doch an, wird die Kundschaft zweimal benachrichtigt.</translation>
    </message>
    <message>
        <source>If it did arrive, the order has the note twice.</source>
        <translation>Kam es doch an, hat die Bestellung die Notiz zweimal.</translation>
    </message>
    <message>
        <source>Drop</source>
        <translation>Verwerfen</translation>
    </message>
    <message>
        <source>Apply this choice</source>
        <translation>Diese Wahl anwenden</translation>
    </message>
    <message>
        <source>The shop no longer has this order.</source>
        <translation>Der Shop hat diese Bestellung nicht mehr.</translation>
    </message>
    <message>
        <source>Drop mine</source>
        <translation>Meines verwerfen</translation>
    </message>
    <message>
        <source>Sign in…</source>
        <translation>Anmelden…</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Erneut versuchen</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Rückgängig</translation>
    </message>
    <message>
        <source>Try now</source>
        <translation>Jetzt versuchen</translation>
    </message>
    <message>
        <source>Drop the rest…</source>
        <translation>Rest verwerfen…</translation>
    </message>
</context>
<context>
    <name>OutboxWords</name>
    <message>
        <source>May have arrived: the shop gave no clear answer</source>
        <translation>Vielleicht angekommen: Der Shop gab keine klare Antwort</translation>
    </message>
    <message>
        <source>The shop does not accept the key: sign in again</source>
        <translation>Der Shop nimmt den Schlüssel nicht an: wieder anmelden</translation>
    </message>
    <message>
        <source>The text is out of date and was not sent</source>
        <translation>Der Text ist veraltet und wurde nicht gesendet</translation>
    </message>
    <message>
        <source>Needs a look</source>
        <translation>Bitte ansehen</translation>
    </message>
    <message>
        <source>no clear answer yet to %1</source>
        <translation>noch keine klare Antwort auf %1</translation>
    </message>
    <message>
        <source>Step 1 of 1: %1</source>
        <translation>Schritt 1 von 1: %1</translation>
    </message>
    <message>
        <source>Step %1 of %2: %3</source>
        <translation>Schritt %1 von %2: %3</translation>
    </message>
    <message>
        <source>%1, then %2</source>
        <translation>%1, dann %2</translation>
    </message>
    <message>
        <source>Goes out next</source>
        <translation>Geht als Nächstes hinaus</translation>
    </message>
    <message>
        <source>After the entry above, same order</source>
        <translation>Nach dem Eintrag darüber, gleiche Bestellung</translation>
    </message>
    <message>
        <source>After “%1”, same order</source>
        <translation>Nach „%1“, gleiche Bestellung</translation>
    </message>
    <message>
        <source>The shop asked for patience</source>
        <translation>Der Shop bat um Geduld</translation>
    </message>
    <message>
        <source>The rest was dropped</source>
        <translation>Der Rest wurde verworfen</translation>
    </message>
    <message>
        <source>Never sent</source>
        <translation>Nie gesendet</translation>
    </message>
    <message>
        <source>sign in</source>
        <translation>anmelden</translation>
    </message>
    <message>
        <source>your choice</source>
        <translation>Ihre Wahl</translation>
    </message>
    <message>
        <source>in %1 s</source>
        <translation>in %1 s</translation>
    </message>
    <message>
        <source>now</source>
        <translation>jetzt</translation>
    </message>
    <message>
        <source>in turn</source>
        <translation>der Reihe nach</translation>
    </message>
    <message>
        <source>Clash</source>
        <translation>Widerspruch</translation>
    </message>
    <message>
        <source>Refused</source>
        <translation>Abgelehnt</translation>
    </message>
    <message>
        <source>Sign in</source>
        <translation>Anmelden</translation>
    </message>
    <message>
        <source>Too old</source>
        <translation>Zu alt</translation>
    </message>
    <message>
        <source>Payment</source>
        <translation>Zahlung</translation>
    </message>
    <message>
        <source>Unknown</source>
        <translation>Unbekannt</translation>
    </message>
    <message>
        <source>Checking</source>
        <translation>Wird geprüft</translation>
    </message>
    <message>
        <source>Sending</source>
        <translation>Wird gesendet</translation>
    </message>
    <message>
        <source>Held %1 s</source>
        <translation>Noch %1 s</translation>
    </message>
    <message>
        <source>Queued</source>
        <translation>Eingereiht</translation>
    </message>
    <message>
        <source>Dropped</source>
        <translation>Verworfen</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Erledigt</translation>
    </message>
    <message>
        <source>Needs you</source>
        <translation>Braucht Sie</translation>
    </message>
    <message>
        <source>Held</source>
        <translation>Zurückgehalten</translation>
    </message>
    <message>
        <source>Done lately</source>
        <translation>Kürzlich erledigt</translation>
    </message>
    <message>
        <source>Can still be undone</source>
        <translation>Lässt sich noch rückgängig machen</translation>
    </message>
    <message numerus="yes">
        <source>%n need you</source>
        <translation>
            <numerusform>%n braucht Sie</numerusform>
            <numerusform>%n brauchen Sie</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n sending</source>
        <translation>
            <numerusform>%n wird gesendet</numerusform>
            <numerusform>%n werden gesendet</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n held</source>
        <translation>
            <numerusform>%n zurückgehalten</numerusform>
            <numerusform>%n zurückgehalten</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n queued</source>
        <translation>
            <numerusform>%n eingereiht</numerusform>
            <numerusform>%n eingereiht</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PaymentPhrases</name>
    <message>
        <source>No gateway</source>
        <translation>Kein Zahlungsdienst</translation>
    </message>
    <message>
        <source>%1 captured %2</source>
        <translation>%1 hat %2 eingezogen</translation>
    </message>
    <message>
        <source>Marketplace says paid, cannot be verified here</source>
        <translation>Laut Marktplatz bezahlt, hier nicht prüfbar</translation>
    </message>
    <message>
        <source>%1: the customer pays on delivery</source>
        <translation>%1: Zahlung bei Lieferung</translation>
    </message>
    <message>
        <source>%1: the marketplace says it arrived</source>
        <translation>%1: Der Marktplatz sagt, dass es ankam</translation>
    </message>
    <message>
        <source>last look failed, seen %1</source>
        <translation>letzte Prüfung gescheitert, gesehen %1</translation>
    </message>
    <message>
        <source>seen %1</source>
        <translation>gesehen %1</translation>
    </message>
    <message>
        <source>The payment has not been verified yet.</source>
        <translation>Die Zahlung wurde noch nicht geprüft.</translation>
    </message>
</context>
<context>
    <name>ReasonWords</name>
    <message>
        <source>The shop set it to %1</source>
        <translation>Der Shop setzte sie auf %1</translation>
    </message>
    <message>
        <source>The shop refunded something meanwhile</source>
        <translation>Der Shop hat inzwischen etwas erstattet</translation>
    </message>
    <message>
        <source>The total changed in the shop</source>
        <translation>Die Summe hat sich im Shop geändert</translation>
    </message>
    <message>
        <source>The items changed in the shop</source>
        <translation>Die Artikel haben sich im Shop geändert</translation>
    </message>
    <message>
        <source>The shop has other parcels meanwhile</source>
        <translation>Der Shop hat inzwischen andere Pakete</translation>
    </message>
    <message>
        <source>The order changed in the shop</source>
        <translation>Die Bestellung hat sich im Shop geändert</translation>
    </message>
    <message>
        <source>The shop no longer has this order</source>
        <translation>Der Shop hat diese Bestellung nicht mehr</translation>
    </message>
    <message>
        <source>This is the heading of a split order: act on its parts</source>
        <translation>Kopf einer geteilten Bestellung: Bearbeiten Sie ihre Teile</translation>
    </message>
    <message>
        <source>The shop does not let this user change orders</source>
        <translation>Der Shop lässt diesen Benutzer keine Bestellungen ändern</translation>
    </message>
    <message>
        <source>The shop does not let this user add notes</source>
        <translation>Der Shop lässt diesen Benutzer keine Notizen hinzufügen</translation>
    </message>
    <message>
        <source>The shop does not show this user the order</source>
        <translation>Der Shop zeigt diesem Benutzer die Bestellung nicht</translation>
    </message>
    <message>
        <source>The shop does not know this order</source>
        <translation>Der Shop kennt diese Bestellung nicht</translation>
    </message>
    <message>
        <source>The shop said no, without a reason</source>
        <translation>Der Shop hat ohne Begründung abgelehnt</translation>
    </message>
    <message>
        <source>The shop said no: %1</source>
        <translation>Der Shop hat abgelehnt: %1</translation>
    </message>
    <message>
        <source>The payment has not been verified yet.</source>
        <translation>Die Zahlung wurde noch nicht geprüft.</translation>
    </message>
</context>
<context>
    <name>SheetWords</name>
    <message>
        <source>Confirmed %1</source>
        <translation>%1 bestätigt</translation>
    </message>
    <message>
        <source>Shipped %1</source>
        <translation>%1 versandt</translation>
    </message>
    <message>
        <source>Completed %1</source>
        <translation>%1 abgeschlossen</translation>
    </message>
    <message>
        <source>Put %1 on hold</source>
        <translation>%1 zurückgestellt</translation>
    </message>
    <message>
        <source>Resumed %1</source>
        <translation>%1 wieder aufgenommen</translation>
    </message>
    <message>
        <source>Cancelled %1</source>
        <translation>%1 storniert</translation>
    </message>
    <message>
        <source>Note kept on %1</source>
        <translation>Notiz zu %1 festgehalten</translation>
    </message>
    <message numerus="yes">
        <source>Confirmed %n order(s)</source>
        <translation>
            <numerusform>Eine Bestellung bestätigt</numerusform>
            <numerusform>%n Bestellungen bestätigt</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Shipped %n order(s)</source>
        <translation>
            <numerusform>Eine Bestellung versandt</numerusform>
            <numerusform>%n Bestellungen versandt</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Completed %n order(s)</source>
        <translation>
            <numerusform>Eine Bestellung abgeschlossen</numerusform>
            <numerusform>%n Bestellungen abgeschlossen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Put %n order(s) on hold</source>
        <translation>
            <numerusform>Eine Bestellung zurückgestellt</numerusform>
            <numerusform>%n Bestellungen zurückgestellt</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Resumed %n order(s)</source>
        <translation>
            <numerusform>Eine Bestellung wieder aufgenommen</numerusform>
            <numerusform>%n Bestellungen wieder aufgenommen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Cancelled %n order(s)</source>
        <translation>
            <numerusform>Eine Bestellung storniert</numerusform>
            <numerusform>%n Bestellungen storniert</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Note kept on %n order(s)</source>
        <translation>
            <numerusform>Notiz zu einer Bestellung festgehalten</numerusform>
            <numerusform>Notiz zu %n Bestellungen festgehalten</numerusform>
        </translation>
    </message>
    <message>
        <source>Is confirmed</source>
        <translation>Wird bestätigt</translation>
    </message>
    <message>
        <source>Is shipped</source>
        <translation>Wird versandt</translation>
    </message>
    <message>
        <source>Is completed</source>
        <translation>Wird abgeschlossen</translation>
    </message>
    <message>
        <source>Is put on hold</source>
        <translation>Wird zurückgestellt</translation>
    </message>
    <message>
        <source>Is resumed</source>
        <translation>Wird wieder aufgenommen</translation>
    </message>
    <message>
        <source>Is cancelled</source>
        <translation>Wird storniert</translation>
    </message>
    <message>
        <source>Gets the note</source>
        <translation>Erhält die Notiz</translation>
    </message>
    <message>
        <source>%1 is confirmed already.</source>
        <translation>%1 ist schon bestätigt.</translation>
    </message>
    <message>
        <source>%1 is shipped already.</source>
        <translation>%1 ist schon versandt.</translation>
    </message>
    <message>
        <source>%1 is completed already.</source>
        <translation>%1 ist schon abgeschlossen.</translation>
    </message>
    <message>
        <source>%1 is on hold already.</source>
        <translation>%1 ist schon zurückgestellt.</translation>
    </message>
    <message>
        <source>%1 is not on hold.</source>
        <translation>%1 ist nicht zurückgestellt.</translation>
    </message>
    <message>
        <source>%1 is cancelled already.</source>
        <translation>%1 ist schon storniert.</translation>
    </message>
    <message>
        <source>%1 has that note already.</source>
        <translation>%1 hat diese Notiz schon.</translation>
    </message>
    <message>
        <source>The payment has not been verified yet.</source>
        <translation>Die Zahlung wurde noch nicht geprüft.</translation>
    </message>
    <message>
        <source>The shop has a mail of its own for this. The note is sent only where that mail does not go out.</source>
        <translation>Der Shop hat dafür eine eigene Mail. Die Nachricht geht nur hinaus, wo diese Mail nicht gesendet wird.</translation>
    </message>
    <message>
        <source>The shop does not mail notes: the customer sees it in their account there.</source>
        <translation>Der Shop verschickt Notizen nicht per Mail: Die Kundschaft sieht sie dort im Konto.</translation>
    </message>
    <message>
        <source>The shop mails this note.</source>
        <translation>Der Shop mailt diese Nachricht.</translation>
    </message>
    <message>
        <source>ddd d MMM</source>
        <translation>ddd d. MMM</translation>
    </message>
    <message>
        <source>Message on %1</source>
        <translation>Nachricht zu %1</translation>
    </message>
    <message>
        <source>It goes out at once and cannot be undone.</source>
        <translation>Es geht sofort hinaus und lässt sich nicht rückgängig machen.</translation>
    </message>
    <message>
        <source>It counts at once and cannot be undone.</source>
        <translation>Es gilt sofort und lässt sich nicht rückgängig machen.</translation>
    </message>
    <message>
        <source>Nobody gets a mail.</source>
        <translation>Niemand erhält eine Mail.</translation>
    </message>
    <message>
        <source>No note; but %1.</source>
        <translation>Keine Nachricht; aber %1.</translation>
    </message>
    <message>
        <source>%1 Besides, %2.</source>
        <translation>%1 Außerdem: %2.</translation>
    </message>
    <message>
        <source>The shop mails this note and nothing else.</source>
        <translation>Der Shop mailt diese Nachricht und sonst nichts.</translation>
    </message>
    <message numerus="yes">
        <source>Held for %n s so that you can undo, then the note goes out.</source>
        <translation>
            <numerusform>Bleibt %n s zum Rückgängigmachen hier, dann geht die Nachricht hinaus.</numerusform>
            <numerusform>Bleibt %n s zum Rückgängigmachen hier, dann geht die Nachricht hinaus.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Held for %n s so that you can undo, then it goes to the shop.</source>
        <translation>
            <numerusform>Bleibt %n s zum Rückgängigmachen hier, geht dann an den Shop.</numerusform>
            <numerusform>Bleibt %n s zum Rückgängigmachen hier, geht dann an den Shop.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n line(s)</source>
        <translation>
            <numerusform>%n Zeile</numerusform>
            <numerusform>%n Zeilen</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>TimeWords</name>
    <message>
        <source>d MMM</source>
        <extracomment>day and month, as QDate::toString reads it</extracomment>
        <translation>d. MMM</translation>
    </message>
    <message>
        <source>just now</source>
        <translation>gerade eben</translation>
    </message>
    <message numerus="yes">
        <source>%n min ago</source>
        <translation>
            <numerusform>vor %n min</numerusform>
            <numerusform>vor %n min</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n h ago</source>
        <translation>
            <numerusform>vor %n h</numerusform>
            <numerusform>vor %n h</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Timeline</name>
    <message>
        <source>done</source>
        <translation>erledigt</translation>
    </message>
    <message>
        <source>not needed</source>
        <translation>nicht nötig</translation>
    </message>
    <message>
        <source>the shop said no</source>
        <translation>der Shop hat abgelehnt</translation>
    </message>
    <message>
        <source>unknown</source>
        <translation>unbekannt</translation>
    </message>
    <message>
        <source>being sent</source>
        <translation>wird gesendet</translation>
    </message>
    <message>
        <source>waits</source>
        <translation>wartet</translation>
    </message>
    <message>
        <source>Reason: %1</source>
        <translation>Grund: %1</translation>
    </message>
    <message>
        <source>Against the checklist: %1</source>
        <translation>Gegen die Prüfliste: %1</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Note to the customer</source>
        <translation>Nachricht an die Kundschaft</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Notiz</translation>
    </message>
    <message>
        <source>Parcel sent</source>
        <translation>Paket versandt</translation>
    </message>
    <message>
        <source>Parcel sent with %1</source>
        <translation>Paket versandt mit %1</translation>
    </message>
    <message>
        <source>Refunded %1</source>
        <translation>%1 erstattet</translation>
    </message>
    <message>
        <source>Payment looked up: %1</source>
        <translation>Zahlung nachgesehen: %1</translation>
    </message>
    <message>
        <source>Order placed</source>
        <translation>Bestellung eingegangen</translation>
    </message>
    <message>
        <source>The shop wrote down a payment</source>
        <translation>Der Shop hat eine Zahlung vermerkt</translation>
    </message>
    <message>
        <source>Completed in the shop</source>
        <translation>Im Shop abgeschlossen</translation>
    </message>
    <message>
        <source>Message: %1</source>
        <translation>Nachricht: %1</translation>
    </message>
</context>
<context>
    <name>TrackingWords</name>
    <message>
        <source>Postal number, check digit agrees.</source>
        <translation>Postnummer, Prüfziffer stimmt.</translation>
    </message>
    <message>
        <source>Postal number, but its check digit is wrong.</source>
        <translation>Postnummer, aber die Prüfziffer ist falsch.</translation>
    </message>
    <message>
        <source>DHL number, check digit agrees.</source>
        <translation>DHL-Nummer, Prüfziffer stimmt.</translation>
    </message>
    <message>
        <source>DHL number, but its check digit is wrong.</source>
        <translation>DHL-Nummer, aber die Prüfziffer ist falsch.</translation>
    </message>
    <message>
        <source>FedEx number, check digit agrees.</source>
        <translation>FedEx-Nummer, Prüfziffer stimmt.</translation>
    </message>
    <message>
        <source>FedEx number, but its check digit is wrong.</source>
        <translation>FedEx-Nummer, aber die Prüfziffer ist falsch.</translation>
    </message>
    <message>
        <source>Without a number the customer cannot follow the parcel.</source>
        <translation>Ohne Nummer kann die Kundschaft das Paket nicht verfolgen.</translation>
    </message>
    <message>
        <source>Not used before.</source>
        <translation>Bisher nicht verwendet.</translation>
    </message>
    <message>
        <source>Already used for order #%1.</source>
        <translation>Schon für Bestellung #%1 verwendet.</translation>
    </message>
    <message>
        <source>Its link goes along.</source>
        <translation>Der Link geht mit.</translation>
    </message>
    <message>
        <source>Look again; it can be sent as it is.</source>
        <translation>Sehen Sie noch einmal hin; sie kann so gesendet werden.</translation>
    </message>
</context>
<context>
    <name>WhenWords</name>
    <message>
        <source>just now</source>
        <translation>gerade eben</translation>
    </message>
    <message>
        <source>1 day ago</source>
        <translation>vor 1 Tag</translation>
    </message>
    <message>
        <source>today %1</source>
        <translation>heute %1</translation>
    </message>
    <message>
        <source>yesterday %1</source>
        <translation>gestern %1</translation>
    </message>
    <message>
        <source>d MMM</source>
        <translation>d. MMM</translation>
    </message>
    <message>
        <source>d MMM yyyy</source>
        <translation>d. MMM yyyy</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Heute</translation>
    </message>
    <message>
        <source>Yesterday</source>
        <translation>Gestern</translation>
    </message>
    <message>
        <source>dddd d MMMM</source>
        <translation>dddd, d. MMMM</translation>
    </message>
    <message>
        <source>d MMMM yyyy</source>
        <translation>d. MMMM yyyy</translation>
    </message>
    <message numerus="yes">
        <source>%n min ago</source>
        <translation>
            <numerusform>vor %n min</numerusform>
            <numerusform>vor %n min</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n h ago</source>
        <translation>
            <numerusform>vor %n h</numerusform>
            <numerusform>vor %n h</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n days ago</source>
        <translation>
            <numerusform>vor %n Tag</numerusform>
            <numerusform>vor %n Tagen</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>WindowMenus</name>
    <message>
        <source>Toolbar</source>
        <translation>Werkzeugleiste</translation>
    </message>
</context>
<context>
    <name>tradeit::AboutDialog</name>
    <message>
        <source>About Tradeit Desk</source>
        <translation>Über Tradeit Desk</translation>
    </message>
    <message>
        <source>Tradeit Desk</source>
        <translation>Tradeit Desk</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>&amp;Schließen</translation>
    </message>
    <message>
        <source>Version %1</source>
        <translation>Version %1</translation>
    </message>
    <message>
        <source>An order desk for people who sell on a marketplace.</source>
        <translation>Ein Bestellpult für Menschen, die auf einem Marktplatz verkaufen.</translation>
    </message>
    <message>
        <source>© 2026 The Tradeit Desk authors. Free software: GNU General Public License 3 or later.</source>
        <translation>© 2026 Die Tradeit-Desk-Autoren. Freie Software: GNU General Public License 3 oder neuer.</translation>
    </message>
</context>
<context>
    <name>tradeit::AccessSection</name>
    <message>
        <source>Test again</source>
        <translation>Erneut testen</translation>
    </message>
    <message>
        <source>Sign in again</source>
        <translation>Wieder anmelden</translation>
    </message>
    <message>
        <source>What this account may do</source>
        <translation>Was dieses Konto darf</translation>
    </message>
    <message>
        <source>New secret</source>
        <translation>Neues Geheimnis</translation>
    </message>
    <message>
        <source>asking now</source>
        <translation>wird gefragt</translation>
    </message>
    <message>
        <source>Type the new application password or secret first.</source>
        <translation>Geben Sie zuerst das neue Anwendungspasswort oder Geheimnis ein.</translation>
    </message>
    <message>
        <source>Signed in. The secret is kept in the system keychain.</source>
        <translation>Angemeldet. Das Geheimnis liegt im Schlüsselbund des Systems.</translation>
    </message>
    <message>
        <source>Signed in. The secret is kept for this session only.</source>
        <translation>Angemeldet. Das Geheimnis gilt nur für diese Sitzung.</translation>
    </message>
    <message>
        <source>asked %1</source>
        <translation>gefragt %1</translation>
    </message>
</context>
<context>
    <name>tradeit::AccountPanel</name>
    <message>
        <source>Remove this account…</source>
        <translation>Dieses Konto entfernen…</translation>
    </message>
    <message>
        <source>Payments</source>
        <translation>Zahlungen</translation>
    </message>
    <message>
        <source>Asking…</source>
        <translation>Wird gefragt…</translation>
    </message>
    <message>
        <source>Use for payments</source>
        <translation>Für Zahlungen verwenden</translation>
    </message>
    <message>
        <source>%1 as %2</source>
        <translation>%1 als %2</translation>
    </message>
    <message>
        <source>Remove the account %1 from this desk?</source>
        <translation>Das Konto %1 aus Tradeit Desk entfernen?</translation>
    </message>
    <message>
        <source>Its orders, notes and stock leave this desk, acts that were not sent yet are dropped, and its secrets are forgotten. The shop itself and everything in it stay as they are, and so does the record of what you did here.</source>
        <translation>Seine Bestellungen, Notizen und Bestände verlassen Tradeit Desk, noch nicht gesendete Vorgänge werden verworfen, seine Geheimnisse vergessen. Der Shop selbst bleibt mit allem, wie er ist, und ebenso das Protokoll Ihrer Vorgänge.</translation>
    </message>
    <message>
        <source>Remove %1</source>
        <translation>%1 entfernen</translation>
    </message>
    <message>
        <source>Keep it</source>
        <translation>Behalten</translation>
    </message>
</context>
<context>
    <name>tradeit::AccountsPage</name>
    <message>
        <source>Accounts</source>
        <translation>Konten</translation>
    </message>
    <message>
        <source>There is no shop here yet. Add one to see its orders.</source>
        <translation>Hier ist noch kein Shop. Fügen Sie einen hinzu, um seine Bestellungen zu sehen.</translation>
    </message>
    <message>
        <source>Add a shop…</source>
        <translation>Shop hinzufügen…</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>Konto</translation>
    </message>
</context>
<context>
    <name>tradeit::Acts</name>
    <message>
        <source>Taken back: %1 #%2</source>
        <translation>Zurückgenommen: %1 #%2</translation>
    </message>
    <message numerus="yes">
        <source>Taken back: %n act(s)</source>
        <translation>
            <numerusform>Zurückgenommen: ein Vorgang</numerusform>
            <numerusform>Zurückgenommen: %n Vorgänge</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Taken back: %1 of %n act(s); the others had left already</source>
        <translation>
            <numerusform>Zurückgenommen: %1 von einem Vorgang; der Rest war schon unterwegs</numerusform>
            <numerusform>Zurückgenommen: %1 von %n Vorgängen; die übrigen waren schon unterwegs</numerusform>
        </translation>
    </message>
    <message>
        <source>There is nothing to undo.</source>
        <translation>Es gibt nichts rückgängig zu machen.</translation>
    </message>
    <message>
        <source>This can no longer be undone: its undo time is over and it is on its way to the shop.</source>
        <translation>Das lässt sich nicht mehr rückgängig machen: Die Frist ist um, es ist auf dem Weg zum Shop.</translation>
    </message>
    <message>
        <source>Payment of %1: %2</source>
        <translation>Zahlung von %1: %2</translation>
    </message>
</context>
<context>
    <name>tradeit::ActsPage</name>
    <message>
        <source>Acts</source>
        <translation>Vorgänge</translation>
    </message>
    <message>
        <source> s</source>
        <comment>seconds, after a number</comment>
        <translation> s</translation>
    </message>
    <message>
        <source>No undo</source>
        <translation>Kein Rückgängig</translation>
    </message>
    <message>
        <source>Time for Undo</source>
        <translation>Zeit für Rückgängig</translation>
    </message>
    <message>
        <source>The desk holds each act back for so long. Undo then takes it back as if it had never been; after that it is sent, and the shop and your customer know.</source>
        <translation>So lange hält Tradeit Desk jeden Vorgang zurück. Rückgängig nimmt ihn dann zurück, als wäre er nie gewesen; danach wird er gesendet, und Shop und Kundschaft wissen davon.</translation>
    </message>
</context>
<context>
    <name>tradeit::AppearancePage</name>
    <message>
        <source>Appearance</source>
        <translation>Darstellung</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>Wie das System</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Hell</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Dunkel</translation>
    </message>
    <message>
        <source>High contrast</source>
        <translation>Hoher Kontrast</translation>
    </message>
    <message>
        <source>Theme</source>
        <translation>Farben</translation>
    </message>
    <message>
        <source>Comfortable</source>
        <translation>Bequem</translation>
    </message>
    <message>
        <source>Compact, more rows</source>
        <translation>Kompakt, mehr Zeilen</translation>
    </message>
    <message>
        <source>Rows</source>
        <translation>Zeilen</translation>
    </message>
    <message>
        <source> %</source>
        <comment>after a number</comment>
        <translation> %</translation>
    </message>
    <message>
        <source>Text size</source>
        <translation>Textgröße</translation>
    </message>
    <message>
        <source>Beside the table</source>
        <translation>Neben der Tabelle</translation>
    </message>
    <message>
        <source>Below the table</source>
        <translation>Unter der Tabelle</translation>
    </message>
    <message>
        <source>Order in detail</source>
        <translation>Einzelheiten der Bestellung</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Sprache</translation>
    </message>
    <message>
        <source>It counts from the next start.</source>
        <translation>Gilt ab dem nächsten Start.</translation>
    </message>
</context>
<context>
    <name>tradeit::BulkDelegate</name>
    <message>
        <source>Tracking number of %1</source>
        <translation>Sendungsnummer von %1</translation>
    </message>
</context>
<context>
    <name>tradeit::BulkModel</name>
    <message>
        <source>Looking…</source>
        <translation>Wird gesucht…</translation>
    </message>
    <message>
        <source>Order</source>
        <translation>Bestellung</translation>
    </message>
    <message>
        <source>Customer</source>
        <translation>Kunde</translation>
    </message>
    <message>
        <source>Total</source>
        <translation>Summe</translation>
    </message>
    <message>
        <source>What happens</source>
        <translation>Was geschieht</translation>
    </message>
    <message>
        <source>Tracking number</source>
        <translation>Sendungsnummer</translation>
    </message>
    <message>
        <source>Needs a reason: %1</source>
        <translation>Braucht eine Begründung: %1</translation>
    </message>
</context>
<context>
    <name>tradeit::BulkSheet</name>
    <message>
        <source>Co&amp;urier</source>
        <translation>Zu&amp;steller</translation>
    </message>
    <message>
        <source>&amp;Note to self</source>
        <translation>&amp;Notiz für mich</translation>
    </message>
    <message>
        <source>&amp;Reason</source>
        <translation>&amp;Grund</translation>
    </message>
    <message>
        <source>&amp;Why those go that need a reason</source>
        <translation>&amp;Warum die mit Begründung mitgehen</translation>
    </message>
    <message numerus="yes">
        <source>Confirm %n order(s)</source>
        <translation>
            <numerusform>Eine Bestellung bestätigen</numerusform>
            <numerusform>%n Bestellungen bestätigen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Ship %n order(s)</source>
        <translation>
            <numerusform>Eine Bestellung versenden</numerusform>
            <numerusform>%n Bestellungen versenden</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Complete %n order(s)</source>
        <translation>
            <numerusform>Eine Bestellung abschließen</numerusform>
            <numerusform>%n Bestellungen abschließen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Put %n order(s) on hold</source>
        <translation>
            <numerusform>Eine Bestellung zurückgestellt</numerusform>
            <numerusform>%n Bestellungen zurückgestellt</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Resume %n order(s)</source>
        <translation>
            <numerusform>Eine Bestellung wieder aufnehmen</numerusform>
            <numerusform>%n Bestellungen wieder aufnehmen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Cancel %n order(s)</source>
        <translation>
            <numerusform>Eine Bestellung stornieren</numerusform>
            <numerusform>%n Bestellungen stornieren</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Keep the note on %n order(s)</source>
        <translation>
            <numerusform>Notiz zu einer Bestellung festhalten</numerusform>
            <numerusform>Notiz zu %n Bestellungen festhalten</numerusform>
        </translation>
    </message>
    <message>
        <source>looking, %1 of %2</source>
        <translation>wird angesehen, %1 von %2</translation>
    </message>
    <message>
        <source>%1 go, %2 are left out</source>
        <translation>%1 gehen mit, %2 bleiben außen vor</translation>
    </message>
    <message>
        <source>On its way into the outbox…</source>
        <translation>Unterwegs in den Ausgang…</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Anhalten</translation>
    </message>
    <message>
        <source>0 of %1 done</source>
        <translation>0 von %1 erledigt</translation>
    </message>
    <message>
        <source>Done, in the outbox</source>
        <translation>Erledigt, im Ausgang</translation>
    </message>
    <message>
        <source>%1 of %2 done</source>
        <translation>%1 von %2 erledigt</translation>
    </message>
    <message>
        <source>%1 of %2 done.</source>
        <translation>%1 von %2 erledigt.</translation>
    </message>
    <message numerus="yes">
        <source>%n failed: they stay selected in the list.</source>
        <translation>
            <numerusform>Eine ist gescheitert: Sie bleibt in der Liste ausgewählt.</numerusform>
            <numerusform>%n sind gescheitert: Sie bleiben in der Liste ausgewählt.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Stopped before %n of them.</source>
        <translation>
            <numerusform>Vor einer von ihnen angehalten.</numerusform>
            <numerusform>Vor %n von ihnen angehalten.</numerusform>
        </translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Leave without doing it? What you typed here is not kept.</source>
        <translation>Ohne Ausführen verlassen? Was Sie hier getippt haben, geht verloren.</translation>
    </message>
</context>
<context>
    <name>tradeit::BulkTable</name>
    <message>
        <source>Orders of this act</source>
        <translation>Bestellungen dieses Vorgangs</translation>
    </message>
</context>
<context>
    <name>tradeit::CancelSheet</name>
    <message>
        <source>Cancel order %1</source>
        <translation>Bestellung %1 stornieren</translation>
    </message>
    <message>
        <source>Keep order</source>
        <translation>Bestellung behalten</translation>
    </message>
    <message>
        <source>&amp;Reason</source>
        <translation>&amp;Grund</translation>
    </message>
    <message>
        <source>The shop puts the items back into stock by itself.</source>
        <translation>Der Shop legt die Artikel von selbst ins Lager zurück.</translation>
    </message>
    <message>
        <source>Order %1 of %2 over %3 is cancelled at the shop.</source>
        <translation>Bestellung %1 von %2 über %3 wird im Shop storniert.</translation>
    </message>
    <message>
        <source>Nothing is refunded by this: give the money back at the shop or the gateway.</source>
        <translation>Damit wird nichts erstattet: Geben Sie das Geld im Shop oder beim Zahlungsdienst zurück.</translation>
    </message>
    <message>
        <source>No payment is touched by this.</source>
        <translation>Es wird keine Zahlung berührt.</translation>
    </message>
</context>
<context>
    <name>tradeit::CarrierList</name>
    <message>
        <source>Courier</source>
        <translation>Zusteller</translation>
    </message>
</context>
<context>
    <name>tradeit::ClashGrid</name>
    <message>
        <source>Before</source>
        <translation>Vorher</translation>
    </message>
    <message>
        <source>Mine
you, %1</source>
        <translation>Meines
Sie, %1</translation>
    </message>
    <message>
        <source>same</source>
        <translation>gleich</translation>
    </message>
    <message>
        <source>%1, mine: %2</source>
        <translation>%1, meines: %2</translation>
    </message>
    <message>
        <source>%1, theirs: %2</source>
        <translation>%1, das des Shops: %2</translation>
    </message>
    <message>
        <source>Theirs
the shop, now</source>
        <translation>Das des Shops
jetzt</translation>
    </message>
</context>
<context>
    <name>tradeit::CommandPalette</name>
    <message>
        <source>Nothing is called that. Try an order number, a name, or what you want to do.</source>
        <translation>Nichts heißt so. Versuchen Sie eine Bestellnummer, einen Namen oder was Sie tun möchten.</translation>
    </message>
    <message>
        <source>Command palette</source>
        <translation>Befehlspalette</translation>
    </message>
    <message>
        <source>What do you want to do?</source>
        <translation>Was möchten Sie tun?</translation>
    </message>
    <message>
        <source>Commands, orders and sections</source>
        <translation>Befehle, Bestellungen und Abschnitte</translation>
    </message>
</context>
<context>
    <name>tradeit::CommandTable</name>
    <message>
        <source>Message…</source>
        <translation>Nachricht…</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Notiz</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>a command and its key</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>a command and why not</comment>
        <translation>%1: %2</translation>
    </message>
</context>
<context>
    <name>tradeit::CustomerPage</name>
    <message>
        <source>Ship to</source>
        <translation>Lieferadresse</translation>
    </message>
    <message>
        <source>Bill to</source>
        <translation>Rechnungsadresse</translation>
    </message>
    <message>
        <source>Other orders of this customer</source>
        <translation>Weitere Bestellungen dieser Kundschaft</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Kopieren</translation>
    </message>
    <message>
        <source>Copy: %1</source>
        <translation>Kopieren: %1</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Adresse</translation>
    </message>
</context>
<context>
    <name>tradeit::DetailPage</name>
    <message>
        <source>Parts of this order</source>
        <translation>Teile dieser Bestellung</translation>
    </message>
    <message>
        <source>Messages</source>
        <translation>Nachrichten</translation>
    </message>
    <message>
        <source>Nothing was told to the customer yet.</source>
        <translation>Der Kundschaft wurde noch nichts mitgeteilt.</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Verlauf</translation>
    </message>
    <message>
        <source>Nothing has happened yet.</source>
        <translation>Es ist noch nichts geschehen.</translation>
    </message>
    <message>
        <source>Items</source>
        <translation>Artikel</translation>
    </message>
    <message>
        <source>Customer</source>
        <translation>Kunde</translation>
    </message>
    <message>
        <source>Payment</source>
        <translation>Zahlung</translation>
    </message>
    <message>
        <source>About this order</source>
        <translation>Zu dieser Bestellung</translation>
    </message>
    <message>
        <source>Messages %1</source>
        <translation>Nachrichten %1</translation>
    </message>
</context>
<context>
    <name>tradeit::DetailPane</name>
    <message>
        <source>asking the shop…</source>
        <translation>der Shop wird gefragt…</translation>
    </message>
    <message>
        <source>Order</source>
        <translation>Bestellung</translation>
    </message>
    <message>
        <source>Choose an order to see what to do next.</source>
        <translation>Wählen Sie eine Bestellung, um zu sehen, was als Nächstes zu tun ist.</translation>
    </message>
    <message>
        <source>Confirm, Ship… and the other acts work on all of them.</source>
        <translation>Bestätigen, Versenden… und die anderen Vorgänge wirken auf alle.</translation>
    </message>
    <message>
        <source>This order is no longer here.</source>
        <translation>Diese Bestellung ist nicht mehr hier.</translation>
    </message>
    <message>
        <source>Choose another one.</source>
        <translation>Wählen Sie eine andere.</translation>
    </message>
    <message>
        <source>This order cannot be read.</source>
        <translation>Diese Bestellung ist nicht lesbar.</translation>
    </message>
    <message>
        <source>not refreshed: %1</source>
        <translation>nicht aufgefrischt: %1</translation>
    </message>
    <message numerus="yes">
        <source>%n orders selected</source>
        <translation>
            <numerusform>Eine Bestellung ausgewählt</numerusform>
            <numerusform>%n Bestellungen ausgewählt</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tradeit::ExportSheet</name>
    <message>
        <source>Export</source>
        <translation>Export</translation>
    </message>
    <message>
        <source>Export orders</source>
        <translation>Bestellungen exportieren</translation>
    </message>
    <message>
        <source>A CSV file for a spreadsheet or the books</source>
        <translation>Eine CSV-Datei für Tabelle oder Buchhaltung</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Was</translation>
    </message>
    <message>
        <source>Show in &amp;folder</source>
        <translation>Im &amp;Ordner zeigen</translation>
    </message>
    <message>
        <source>&amp;Orders, one row each</source>
        <translation>&amp;Bestellungen, je eine Zeile</translation>
    </message>
    <message>
        <source>&amp;Lines: every product, shipping, fee, discount and refund, with its tax</source>
        <translation>&amp;Posten: jedes Produkt, Versand, Gebühr, Rabatt und Erstattung, mit Steuer</translation>
    </message>
    <message>
        <source>Export lines</source>
        <translation>Posten exportieren</translation>
    </message>
    <message>
        <source>This month</source>
        <translation>Dieser Monat</translation>
    </message>
    <message>
        <source>Last month</source>
        <translation>Voriger Monat</translation>
    </message>
    <message>
        <source>From … to …</source>
        <translation>Von … bis …</translation>
    </message>
    <message>
        <source>First day</source>
        <translation>Erster Tag</translation>
    </message>
    <message>
        <source>Last day</source>
        <translation>Letzter Tag</translation>
    </message>
    <message>
        <source>&amp;Period</source>
        <translation>&amp;Zeitraum</translation>
    </message>
    <message>
        <source>What the list shows now</source>
        <translation>Was die Liste jetzt zeigt</translation>
    </message>
    <message>
        <source>All orders</source>
        <translation>Alle Bestellungen</translation>
    </message>
    <message>
        <source>&amp;Which</source>
        <translation>&amp;Welche</translation>
    </message>
    <message>
        <source>&amp;Choose…</source>
        <translation>&amp;Wählen…</translation>
    </message>
    <message>
        <source>F&amp;ile</source>
        <translation>&amp;Datei</translation>
    </message>
    <message>
        <source>Export to</source>
        <translation>Exportieren nach</translation>
    </message>
    <message>
        <source>CSV files (*.csv)</source>
        <translation>CSV-Dateien (*.csv)</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Anhalten</translation>
    </message>
    <message>
        <source>Reading the orders…</source>
        <translation>Bestellungen werden gelesen…</translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) written…</source>
        <translation>
            <numerusform>Eine Zeile geschrieben…</numerusform>
            <numerusform>%n Zeilen geschrieben…</numerusform>
        </translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) written.</source>
        <translation>
            <numerusform>Eine Zeile geschrieben.</numerusform>
            <numerusform>%n Zeilen geschrieben.</numerusform>
        </translation>
    </message>
    <message>
        <source>Together %1.</source>
        <translation>Zusammen %1.</translation>
    </message>
    <message numerus="yes">
        <source>%n refund(s) are not in it: the shop has not told their day yet.</source>
        <translation>
            <numerusform>Eine Erstattung fehlt darin: Der Shop hat ihren Tag noch nicht genannt.</numerusform>
            <numerusform>%n Erstattungen fehlen darin: Der Shop hat ihren Tag noch nicht genannt.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tradeit::FactGrid</name>
    <message>
        <source>Copy: %1</source>
        <translation>Kopieren: %1</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Kopieren</translation>
    </message>
</context>
<context>
    <name>tradeit::FactList</name>
    <message>
        <source>good</source>
        <translation>gut</translation>
    </message>
    <message>
        <source>with a workaround</source>
        <translation>auf Umwegen</translation>
    </message>
    <message>
        <source>not possible</source>
        <translation>nicht möglich</translation>
    </message>
    <message>
        <source>to know</source>
        <translation>gut zu wissen</translation>
    </message>
    <message>
        <source>being asked</source>
        <translation>wird gefragt</translation>
    </message>
    <message>
        <source>Asking…</source>
        <translation>Wird gefragt…</translation>
    </message>
</context>
<context>
    <name>tradeit::Field</name>
    <message>
        <source>Clear</source>
        <translation>Leeren</translation>
    </message>
</context>
<context>
    <name>tradeit::GatewayForm</name>
    <message>
        <source>My own %1 account</source>
        <translation>Mein eigenes %1-Konto</translation>
    </message>
    <message>
        <source>The money arrives there, and the desk may look whether it did.</source>
        <translation>Das Geld kommt dort an, und Tradeit Desk darf nachsehen, ob es da ist.</translation>
    </message>
    <message>
        <source>I cannot look into it</source>
        <translation>Ich kann nicht hineinsehen</translation>
    </message>
    <message>
        <source>The money goes to the marketplace first, or comes another way.</source>
        <translation>Das Geld geht zuerst an den Marktplatz oder kommt auf anderem Weg.</translation>
    </message>
    <message>
        <source>Client id</source>
        <translation>Client-ID</translation>
    </message>
    <message>
        <source>Client secret</source>
        <translation>Client-Geheimnis</translation>
    </message>
    <message>
        <source>Test gateway&apos;s address</source>
        <translation>Adresse des Test-Zahlungsdienstes</translation>
    </message>
    <message>
        <source>The client id of your app is missing.</source>
        <translation>Die Client-ID Ihrer App fehlt.</translation>
    </message>
    <message>
        <source>The secret that goes with it is missing.</source>
        <translation>Das zugehörige Geheimnis fehlt.</translation>
    </message>
    <message>
        <source>Asking %1…</source>
        <translation>%1 wird gefragt…</translation>
    </message>
    <message>
        <source>%1 answers. The secret is kept in the system keychain.</source>
        <translation>%1 antwortet. Das Geheimnis liegt im Schlüsselbund des Systems.</translation>
    </message>
    <message>
        <source>%1 answers. The secret is kept for this session only.</source>
        <translation>%1 antwortet. Das Geheimnis gilt nur für diese Sitzung.</translation>
    </message>
</context>
<context>
    <name>tradeit::GuardPanel</name>
    <message>
        <source>Why you go on all the &amp;same (kept in the history)</source>
        <translation>Warum Sie &amp;trotzdem weitermachen (bleibt im Verlauf)</translation>
    </message>
    <message>
        <source>Why you go on all the same</source>
        <translation>Warum Sie trotzdem weitermachen</translation>
    </message>
</context>
<context>
    <name>tradeit::GuardSheet</name>
    <message>
        <source>Confirm order %1</source>
        <translation>Bestellung %1 bestätigen</translation>
    </message>
    <message>
        <source>Complete order %1</source>
        <translation>Bestellung %1 abschließen</translation>
    </message>
    <message>
        <source>Confirm anyway</source>
        <translation>Trotzdem bestätigen</translation>
    </message>
    <message>
        <source>Complete anyway</source>
        <translation>Trotzdem abschließen</translation>
    </message>
    <message>
        <source>Settle what is amiss first, or say why the order goes on without it.</source>
        <translation>Klären Sie erst, was nicht stimmt, oder sagen Sie, warum es ohne das weitergeht.</translation>
    </message>
</context>
<context>
    <name>tradeit::HabitsSection</name>
    <message>
        <source>Set Completed at once where there is no such status</source>
        <translation>Gleich auf „Abgeschlossen“ setzen, wo es diesen Status nicht gibt</translation>
    </message>
    <message>
        <source>The shop&apos;s own mail counts as the confirmation</source>
        <translation>Die Mail des Shops gilt als Bestätigung</translation>
    </message>
    <message>
        <source>Working days a delivery takes at most</source>
        <translation>Werktage, die eine Lieferung höchstens braucht</translation>
    </message>
    <message>
        <source>Shipped is called</source>
        <translation>„Versandt“ heißt</translation>
    </message>
    <message>
        <source>%1 (not in this shop)</source>
        <translation>%1 (nicht in diesem Shop)</translation>
    </message>
</context>
<context>
    <name>tradeit::HelpPage</name>
    <message>
        <source>What you can sign in with</source>
        <translation>Womit Sie sich anmelden können</translation>
    </message>
    <message>
        <source>An application password belongs to a WordPress user who is shop manager or administrator. It is not the password you log in with, and it can be taken back alone.</source>
        <translation>Ein Anwendungspasswort gehört zu einem WordPress-Benutzer, der Shop-Manager oder Administrator ist. Es ist nicht Ihr Anmeldepasswort und lässt sich einzeln zurückziehen.</translation>
    </message>
    <message>
        <source>1. Log in to your shop and open Users, Profile.
2. Go down to Application Passwords, write “Tradeit Desk” and press Add.
3. Copy the password that is shown once, blanks and all, and paste it here. Above it goes the user name.</source>
        <translation>1. Melden Sie sich in Ihrem Shop an und öffnen Sie Benutzer, Profil.
2. Gehen Sie hinunter zu Anwendungspasswörter, schreiben Sie „Tradeit Desk“ und drücken Sie Hinzufügen.
3. Kopieren Sie das einmal gezeigte Passwort mitsamt den Leerzeichen und fügen Sie es hier ein. Darüber kommt der Benutzername.</translation>
    </message>
    <message>
        <source>A key belongs to the shop. Take one where application passwords are switched off, or where several people share the desk.</source>
        <translation>Ein Schlüssel gehört zum Shop. Nehmen Sie einen, wo Anwendungspasswörter abgeschaltet sind oder mehrere mit Tradeit Desk arbeiten.</translation>
    </message>
    <message>
        <source>1. Open WooCommerce, Settings, Advanced, REST API and press Add key.
2. Write “Tradeit Desk”, choose the right to read and write, and generate it.
3. Copy the key that begins with ck_ into “Sign in as”, and the secret that begins with cs_ below it.</source>
        <translation>1. Öffnen Sie WooCommerce, Einstellungen, Erweitert, REST-API und drücken Sie Schlüssel hinzufügen.
2. Schreiben Sie „Tradeit Desk“, wählen Sie Lesen/Schreiben und erzeugen Sie ihn.
3. Kopieren Sie den Schlüssel, der mit ck_ beginnt, nach „Anmelden als“ und das Geheimnis, das mit cs_ beginnt, darunter.</translation>
    </message>
    <message>
        <source>A vendor of a marketplace with Dokan cannot sign in with this release: such an account may not use the shop&apos;s own interface.</source>
        <translation>Verkäufer eines Marktplatzes mit Dokan können sich mit dieser Version nicht anmelden: Ein solches Konto darf die Schnittstelle des Shops nicht benutzen.</translation>
    </message>
</context>
<context>
    <name>tradeit::HoldSheet</name>
    <message>
        <source>Hold order %1</source>
        <translation>Bestellung %1 zurückstellen</translation>
    </message>
    <message>
        <source>Put on hold</source>
        <translation>Zurückstellen</translation>
    </message>
    <message>
        <source>&amp;Reason</source>
        <translation>&amp;Grund</translation>
    </message>
    <message>
        <source>The customer reads it in the note.</source>
        <translation>Die Kundschaft liest ihn in der Nachricht.</translation>
    </message>
    <message>
        <source>Remind me</source>
        <translation>Erinnern</translation>
    </message>
    <message>
        <source>&amp;Not by itself</source>
        <translation>&amp;Nicht von selbst</translation>
    </message>
    <message>
        <source>To&amp;morrow</source>
        <translation>&amp;Morgen</translation>
    </message>
    <message>
        <source>In &amp;3 days</source>
        <translation>In &amp;3 Tagen</translation>
    </message>
    <message>
        <source>Next M&amp;onday</source>
        <translation>Nächsten M&amp;ontag</translation>
    </message>
    <message>
        <source>On a &amp;day</source>
        <translation>An einem &amp;Tag</translation>
    </message>
    <message>
        <source>Day to be reminded on</source>
        <translation>Tag der Erinnerung</translation>
    </message>
</context>
<context>
    <name>tradeit::ItemsModel</name>
    <message>
        <source>The stock has not been read yet.</source>
        <translation>Der Bestand wurde noch nicht gelesen.</translation>
    </message>
    <message>
        <source>%1 each</source>
        <translation>je %1</translation>
    </message>
    <message numerus="yes">
        <source>%n refunded</source>
        <translation>
            <numerusform>%n erstattet</numerusform>
            <numerusform>%n erstattet</numerusform>
        </translation>
    </message>
    <message>
        <source>gone</source>
        <translation>fort</translation>
    </message>
    <message>
        <source>The shop no longer has this product, as of %1.</source>
        <translation>Der Shop hat dieses Produkt nicht mehr, Stand %1.</translation>
    </message>
    <message>
        <source>Left in the shop, read %1.</source>
        <translation>Rest im Shop, gelesen %1.</translation>
    </message>
    <message>
        <source>none</source>
        <translation>keine</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>ja</translation>
    </message>
    <message>
        <source>The shop does not count this product; read %1.</source>
        <translation>Der Shop zählt dieses Produkt nicht; gelesen %1.</translation>
    </message>
    <message>
        <source>%1, %2, quantity %3, in stock %4, sum %5</source>
        <translation>%1, %2, Menge %3, Bestand %4, Summe %5</translation>
    </message>
    <message>
        <source>Item</source>
        <translation>Artikel</translation>
    </message>
    <message>
        <source>Qty</source>
        <translation>Menge</translation>
    </message>
    <message>
        <source>In stock</source>
        <translation>Bestand</translation>
    </message>
    <message>
        <source>Sum</source>
        <translation>Summe</translation>
    </message>
</context>
<context>
    <name>tradeit::ItemsPage</name>
    <message>
        <source>Items</source>
        <translation>Artikel</translation>
    </message>
</context>
<context>
    <name>tradeit::KeyEdit</name>
    <message>
        <source>Press a key</source>
        <translation>Drücken Sie eine Taste</translation>
    </message>
</context>
<context>
    <name>tradeit::KeySheetModel</name>
    <message>
        <source>In lists and sheets</source>
        <translation>In Listen und Dialogen</translation>
    </message>
    <message>
        <source>Up and down</source>
        <translation>Auf und ab</translation>
    </message>
    <message>
        <source>Select more</source>
        <translation>Mehr auswählen</translation>
    </message>
    <message>
        <source>Select all</source>
        <translation>Alles auswählen</translation>
    </message>
    <message>
        <source>Open, or do the next step</source>
        <translation>Öffnen oder der nächste Schritt</translation>
    </message>
    <message>
        <source>Close, or clear the search</source>
        <translation>Schließen oder Suche leeren</translation>
    </message>
</context>
<context>
    <name>tradeit::KeysModel</name>
    <message>
        <source>%1: no key</source>
        <translation>%1: keine Taste</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Command</source>
        <translation>Befehl</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>Taste</translation>
    </message>
    <message>
        <source>As delivered</source>
        <translation>Wie ausgeliefert</translation>
    </message>
    <message>
        <source>Letter in the table</source>
        <translation>Buchstabe in der Tabelle</translation>
    </message>
</context>
<context>
    <name>tradeit::KeysPage</name>
    <message>
        <source>Keys</source>
        <translation>Tasten</translation>
    </message>
    <message>
        <source>No key</source>
        <translation>Keine Taste</translation>
    </message>
    <message>
        <source>As delivered</source>
        <translation>Wie ausgeliefert</translation>
    </message>
    <message>
        <source>Commands and their keys</source>
        <translation>Befehle und ihre Tasten</translation>
    </message>
    <message>
        <source>All as delivered</source>
        <translation>Alle wie ausgeliefert</translation>
    </message>
    <message>
        <source>New key</source>
        <translation>Neue Taste</translation>
    </message>
    <message>
        <source>Single letters work while the table has the focus</source>
        <translation>Einzelne Buchstaben wirken, solange die Tabelle den Fokus hat</translation>
    </message>
    <message>
        <source>New key for “%1”</source>
        <translation>Neue Taste für „%1“</translation>
    </message>
    <message>
        <source>%1 is the key of “%2”.</source>
        <translation>%1 ist die Taste von „%2“.</translation>
    </message>
    <message>
        <source>Use it here instead</source>
        <translation>Stattdessen hier verwenden</translation>
    </message>
    <message>
        <source>%1 now is the key of “%2”.</source>
        <translation>%1 ist jetzt die Taste von „%2“.</translation>
    </message>
</context>
<context>
    <name>tradeit::KeysSheet</name>
    <message>
        <source>Keys</source>
        <translation>Tasten</translation>
    </message>
    <message>
        <source>Single letters work while the list of orders has the focus.</source>
        <translation>Einzelne Buchstaben wirken, solange die Bestellliste den Fokus hat.</translation>
    </message>
    <message>
        <source>Single letters are switched off in the settings.</source>
        <translation>Einzelne Buchstaben sind in den Einstellungen abgeschaltet.</translation>
    </message>
    <message>
        <source>Search for a command or a key</source>
        <translation>Nach Befehl oder Taste suchen</translation>
    </message>
    <message>
        <source>No command and no key is called that.</source>
        <translation>Kein Befehl und keine Taste heißt so.</translation>
    </message>
    <message>
        <source>C&amp;hange keys…</source>
        <translation>Tasten &amp;ändern…</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>&amp;Schließen</translation>
    </message>
</context>
<context>
    <name>tradeit::LanguagePage</name>
    <message>
        <source>Which language shall the desk speak?</source>
        <translation>Welche Sprache soll Tradeit Desk sprechen?</translation>
    </message>
    <message>
        <source>It counts from the next start.</source>
        <translation>Gilt ab dem nächsten Start.</translation>
    </message>
</context>
<context>
    <name>tradeit::MainWindow</name>
    <message>
        <source>Demo – Tradeit Desk</source>
        <translation>Demo – Tradeit Desk</translation>
    </message>
    <message>
        <source>Tradeit Desk</source>
        <translation>Tradeit Desk</translation>
    </message>
    <message numerus="yes">
        <source>%n new order(s)</source>
        <translation>
            <numerusform>Eine neue Bestellung</numerusform>
            <numerusform>%n neue Bestellungen</numerusform>
        </translation>
    </message>
    <message>
        <source>There is nothing to undo.</source>
        <translation>Es gibt nichts rückgängig zu machen.</translation>
    </message>
    <message>
        <source>Quit with acts waiting?</source>
        <translation>Trotz wartender Vorgänge beenden?</translation>
    </message>
    <message numerus="yes">
        <source>%n act(s) wait and go out at the next start.</source>
        <translation>
            <numerusform>Ein Vorgang wartet und geht beim nächsten Start hinaus.</numerusform>
            <numerusform>%n Vorgänge warten und gehen beim nächsten Start hinaus.</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;Beenden</translation>
    </message>
    <message>
        <source>&amp;Keep open</source>
        <translation>&amp;Offen lassen</translation>
    </message>
    <message>
        <source>A demo takes no other shops.</source>
        <translation>Eine Demo nimmt keine anderen Shops auf.</translation>
    </message>
    <message numerus="yes">
        <source>Copied %n order number(s)</source>
        <translation>
            <numerusform>Eine Bestellnummer kopiert</numerusform>
            <numerusform>%n Bestellnummern kopiert</numerusform>
        </translation>
    </message>
    <message>
        <source>Open order %1 in the browser?</source>
        <translation>Bestellung %1 im Browser öffnen?</translation>
    </message>
    <message>
        <source>It leads to %1</source>
        <translation>Das führt zu %1</translation>
    </message>
    <message>
        <source>&amp;Open</source>
        <translation>Ö&amp;ffnen</translation>
    </message>
    <message>
        <source>&amp;Stay here</source>
        <translation>&amp;Hier bleiben</translation>
    </message>
    <message>
        <source>All orders</source>
        <translation>Alle Bestellungen</translation>
    </message>
    <message>
        <source>Go to a list of orders first.</source>
        <translation>Gehen Sie zuerst zu einer Bestellliste.</translation>
    </message>
    <message>
        <source>Choose an order first.</source>
        <translation>Wählen Sie zuerst eine Bestellung.</translation>
    </message>
    <message>
        <source>Synced</source>
        <translation>Abgeglichen</translation>
    </message>
</context>
<context>
    <name>tradeit::MessagePanel</name>
    <message>
        <source>&amp;Edit text…</source>
        <translation>Text &amp;bearbeiten…</translation>
    </message>
    <message>
        <source>&amp;Tell the customer by</source>
        <translation>Kundschaft &amp;benachrichtigen durch</translation>
    </message>
    <message>
        <source>Customer note</source>
        <translation>Kundennachricht</translation>
    </message>
    <message>
        <source>Nothing</source>
        <translation>Nichts</translation>
    </message>
    <message>
        <source>The order names no e-mail address.</source>
        <translation>Die Bestellung nennt keine E-Mail-Adresse.</translation>
    </message>
    <message>
        <source>To %1</source>
        <translation>An %1</translation>
    </message>
    <message>
        <source>Message to the customer</source>
        <translation>Nachricht an die Kundschaft</translation>
    </message>
    <message>
        <source>Us&amp;e the standard text</source>
        <translation>&amp;Standardtext verwenden</translation>
    </message>
</context>
<context>
    <name>tradeit::NoteSheet</name>
    <message>
        <source>Message on order %1</source>
        <translation>Nachricht zu Bestellung %1</translation>
    </message>
    <message>
        <source>Note on order %1</source>
        <translation>Notiz zu Bestellung %1</translation>
    </message>
    <message>
        <source>Send message</source>
        <translation>Nachricht senden</translation>
    </message>
    <message>
        <source>Keep note</source>
        <translation>Notiz festhalten</translation>
    </message>
    <message>
        <source>Kept with the order at the shop. The customer does not see it.</source>
        <translation>Bleibt bei der Bestellung im Shop. Die Kundschaft sieht sie nicht.</translation>
    </message>
    <message>
        <source>Message to the customer</source>
        <translation>Nachricht an die Kundschaft</translation>
    </message>
    <message>
        <source>Note to self</source>
        <translation>Notiz für mich</translation>
    </message>
    <message>
        <source>&amp;Note to self</source>
        <translation>&amp;Notiz für mich</translation>
    </message>
    <message>
        <source>Message: the order names no e-mail address</source>
        <translation>Nachricht: Die Bestellung nennt keine E-Mail-Adresse</translation>
    </message>
    <message>
        <source>To %1</source>
        <translation>An %1</translation>
    </message>
    <message numerus="yes">
        <source>%n character(s) too many</source>
        <translation>
            <numerusform>Ein Zeichen zu viel</numerusform>
            <numerusform>%n Zeichen zu viel</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n character(s)</source>
        <translation>
            <numerusform>Ein Zeichen</numerusform>
            <numerusform>%n Zeichen</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tradeit::OrderHead</name>
    <message>
        <source>Pending</source>
        <translation>Ausstehend</translation>
    </message>
    <message>
        <source>Status: %1</source>
        <translation>Status: %1</translation>
    </message>
    <message>
        <source>Show it in the outbox</source>
        <translation>Im Ausgang zeigen</translation>
    </message>
</context>
<context>
    <name>tradeit::OrderHeader</name>
    <message>
        <source>Columns</source>
        <translation>Spalten</translation>
    </message>
</context>
<context>
    <name>tradeit::OrderListPane</name>
    <message>
        <source>Choose columns</source>
        <translation>Spalten wählen</translation>
    </message>
    <message>
        <source>Orders</source>
        <translation>Bestellungen</translation>
    </message>
    <message>
        <source>Columns as at first</source>
        <translation>Spalten wie am Anfang</translation>
    </message>
    <message>
        <source>All orders</source>
        <translation>Alle Bestellungen</translation>
    </message>
    <message>
        <source>%1 selected of %2</source>
        <translation>%1 von %2 ausgewählt</translation>
    </message>
</context>
<context>
    <name>tradeit::OutboxDetail</name>
    <message>
        <source>If you apply this</source>
        <translation>Wenn Sie das anwenden</translation>
    </message>
    <message>
        <source>Steps</source>
        <translation>Schritte</translation>
    </message>
    <message>
        <source>Log</source>
        <translation>Protokoll</translation>
    </message>
    <message>
        <source>Steps and log</source>
        <translation>Schritte und Protokoll</translation>
    </message>
    <message>
        <source>Open order</source>
        <translation>Bestellung öffnen</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
</context>
<context>
    <name>tradeit::OutboxModel</name>
    <message numerus="yes">
        <source>%1, %n acts</source>
        <translation>
            <numerusform>%1, ein Vorgang</numerusform>
            <numerusform>%1, %n Vorgänge</numerusform>
        </translation>
    </message>
    <message>
        <source>since %1</source>
        <translation>seit %1</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Zustand</translation>
    </message>
    <message>
        <source>What and why</source>
        <translation>Was und warum</translation>
    </message>
    <message>
        <source>Since</source>
        <translation>Seit</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Als Nächstes</translation>
    </message>
</context>
<context>
    <name>tradeit::OutboxPane</name>
    <message>
        <source>Outbox</source>
        <translation>Ausgang</translation>
    </message>
    <message>
        <source>Oldest first in each group</source>
        <translation>In jeder Gruppe das Älteste zuerst</translation>
    </message>
    <message>
        <source>Nothing waits. What you do offline gathers here.</source>
        <translation>Nichts wartet. Was Sie offline tun, sammelt sich hier.</translation>
    </message>
    <message numerus="yes">
        <source>%n entries</source>
        <translation>
            <numerusform>Ein Eintrag</numerusform>
            <numerusform>%n Einträge</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n more below</source>
        <translation>
            <numerusform>%n weiterer unten</numerusform>
            <numerusform>%n weitere unten</numerusform>
        </translation>
    </message>
    <message>
        <source>Drop the rest</source>
        <translation>Rest verwerfen</translation>
    </message>
    <message>
        <source>Drop the rest of “%1”?</source>
        <translation>Den Rest von „%1“ verwerfen?</translation>
    </message>
    <message>
        <source>Keep it</source>
        <translation>Behalten</translation>
    </message>
</context>
<context>
    <name>tradeit::OutboxView</name>
    <message>
        <source>Outbox</source>
        <translation>Ausgang</translation>
    </message>
    <message>
        <source>Unknown</source>
        <translation>Unbekannt</translation>
    </message>
    <message>
        <source>24 Nov</source>
        <translation>24. Nov.</translation>
    </message>
    <message>
        <source>your choice</source>
        <translation>Ihre Wahl</translation>
    </message>
</context>
<context>
    <name>tradeit::PaletteModel</name>
    <message>
        <source>Order %1 · %2</source>
        <translation>Bestellung %1 · %2</translation>
    </message>
    <message>
        <source>Go to %1</source>
        <comment>a section</comment>
        <translation>Gehe zu %1</translation>
    </message>
    <message>
        <source>not now: %1</source>
        <translation>jetzt nicht: %1</translation>
    </message>
</context>
<context>
    <name>tradeit::ParcelModel</name>
    <message numerus="yes">
        <source>%1, %n of it now</source>
        <translation>
            <numerusform>%1, davon jetzt %n</numerusform>
            <numerusform>%1, davon jetzt %n</numerusform>
        </translation>
    </message>
    <message>
        <source>Item</source>
        <translation>Artikel</translation>
    </message>
    <message>
        <source>Ordered</source>
        <translation>Bestellt</translation>
    </message>
    <message>
        <source>Sent</source>
        <translation>Gesendet</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>Jetzt</translation>
    </message>
</context>
<context>
    <name>tradeit::ParcelTable</name>
    <message>
        <source>What goes into this parcel</source>
        <translation>Was in dieses Paket kommt</translation>
    </message>
</context>
<context>
    <name>tradeit::PaymentPage</name>
    <message>
        <source>The shop no longer has this order.</source>
        <translation>Der Shop hat diese Bestellung nicht mehr.</translation>
    </message>
    <message>
        <source>No gateway knows of this method: nobody can be asked.</source>
        <translation>Kein Zahlungsdienst kennt diese Zahlungsart: Niemand kann gefragt werden.</translation>
    </message>
    <message>
        <source>No gateway is set up here that knows this payment.</source>
        <translation>Hier ist kein Zahlungsdienst eingerichtet, der diese Zahlung kennt.</translation>
    </message>
    <message>
        <source>Verify now</source>
        <translation>Jetzt prüfen</translation>
    </message>
    <message>
        <source>Asking the gateway…</source>
        <translation>Zahlungsdienst wird gefragt…</translation>
    </message>
</context>
<context>
    <name>tradeit::PaymentsPage</name>
    <message>
        <source>Where does the money arrive?</source>
        <translation>Wo kommt das Geld an?</translation>
    </message>
</context>
<context>
    <name>tradeit::ReviewCard</name>
    <message>
        <source>Review</source>
        <translation>Prüfung</translation>
    </message>
</context>
<context>
    <name>tradeit::SearchField</name>
    <message>
        <source>Order, name, phone, SKU</source>
        <translation>Bestellung, Name, Telefon, Artikelnr.</translation>
    </message>
    <message>
        <source>Search orders</source>
        <translation>Bestellungen suchen</translation>
    </message>
</context>
<context>
    <name>tradeit::SelectionCommands</name>
    <message>
        <source>This order is not stored any more.</source>
        <translation>Diese Bestellung ist nicht mehr gespeichert.</translation>
    </message>
    <message>
        <source>This is done for one order at a time.</source>
        <translation>Das geht nur für eine einzelne Bestellung.</translation>
    </message>
</context>
<context>
    <name>tradeit::SettingsDialog</name>
    <message>
        <source>Settings</source>
        <translation>Einstellungen</translation>
    </message>
    <message>
        <source>Accounts</source>
        <translation>Konten</translation>
    </message>
    <message>
        <source>Syncing</source>
        <translation>Abgleich läuft</translation>
    </message>
    <message>
        <source>Acts</source>
        <translation>Vorgänge</translation>
    </message>
    <message>
        <source>Appearance</source>
        <translation>Darstellung</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Tasten</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>Start</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Pages of the settings</source>
        <translation>Seiten der Einstellungen</translation>
    </message>
</context>
<context>
    <name>tradeit::SetupDialog</name>
    <message>
        <source>Where do I find an application password?</source>
        <translation>Wo finde ich ein Anwendungspasswort?</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Zurück</translation>
    </message>
    <message>
        <source>Set up Tradeit Desk</source>
        <translation>Tradeit Desk einrichten</translation>
    </message>
    <message>
        <source>Add a shop</source>
        <translation>Shop hinzufügen</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Sprache</translation>
    </message>
    <message>
        <source>Your shop</source>
        <translation>Ihr Shop</translation>
    </message>
    <message>
        <source>Payments</source>
        <translation>Zahlungen</translation>
    </message>
    <message>
        <source>Next: your shop</source>
        <translation>Weiter: Ihr Shop</translation>
    </message>
    <message>
        <source>Asking…</source>
        <translation>Wird gefragt…</translation>
    </message>
    <message>
        <source>Finish set-up</source>
        <translation>Einrichtung abschließen</translation>
    </message>
    <message>
        <source>Start the demo shop</source>
        <translation>Demo-Shop starten</translation>
    </message>
    <message>
        <source>Testing…</source>
        <translation>Wird getestet…</translation>
    </message>
    <message>
        <source>Connecting…</source>
        <translation>Wird verbunden…</translation>
    </message>
    <message>
        <source>Next: payments</source>
        <translation>Weiter: Zahlungen</translation>
    </message>
    <message>
        <source>Connect and test</source>
        <translation>Verbinden und testen</translation>
    </message>
</context>
<context>
    <name>tradeit::Sheet</name>
    <message>
        <source>Keep writing</source>
        <translation>Weiterschreiben</translation>
    </message>
    <message>
        <source>Leave</source>
        <translation>Verlassen</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Stornieren</translation>
    </message>
    <message>
        <source>Leave without doing it? What you typed is kept for this order.</source>
        <translation>Ohne Ausführen verlassen? Was Sie getippt haben, bleibt für diese Bestellung erhalten.</translation>
    </message>
</context>
<context>
    <name>tradeit::ShipForm</name>
    <message>
        <source>Tracking n&amp;o.</source>
        <translation>Sendungs&amp;nr.</translation>
    </message>
    <message>
        <source>&amp;Driver</source>
        <translation>&amp;Fahrer</translation>
    </message>
    <message>
        <source>&amp;Phone</source>
        <translation>&amp;Telefon</translation>
    </message>
    <message>
        <source>Se&amp;nt on</source>
        <translation>&amp;Gesendet am</translation>
    </message>
    <message>
        <source>ddd d MMM</source>
        <translation>ddd d. MMM</translation>
    </message>
    <message>
        <source>What goes into this parcel</source>
        <translation>Was in dieses Paket kommt</translation>
    </message>
    <message>
        <source>This shop has no status for shipped orders: the order keeps its status there.</source>
        <translation>Dieser Shop hat keinen Status für versandte Bestellungen: Die Bestellung behält dort ihren Status.</translation>
    </message>
    <message>
        <source>A number is not needed.</source>
        <translation>Eine Nummer ist nicht nötig.</translation>
    </message>
    <message>
        <source>arrives by %1</source>
        <translation>kommt bis %1 an</translation>
    </message>
</context>
<context>
    <name>tradeit::ShipSheet</name>
    <message>
        <source>Ship order %1</source>
        <translation>Bestellung %1 versenden</translation>
    </message>
    <message numerus="yes">
        <source>Ship %n item(s)</source>
        <translation>
            <numerusform>Einen Artikel versenden</numerusform>
            <numerusform>%n Artikel versenden</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tradeit::ShopForm</name>
    <message>
        <source>More, for a test shop on this computer…</source>
        <translation>Mehr, für einen Test-Shop auf diesem Rechner…</translation>
    </message>
    <message>
        <source>Looking…</source>
        <translation>Wird gesucht…</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Adresse</translation>
    </message>
    <message>
        <source>Sign in as</source>
        <translation>Anmelden als</translation>
    </message>
    <message>
        <source>Application password</source>
        <translation>Anwendungspasswort</translation>
    </message>
    <message>
        <source>what the desk calls this account</source>
        <translation>wie Tradeit Desk dieses Konto nennt</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Choose a file…</source>
        <translation>Datei wählen…</translation>
    </message>
    <message>
        <source>Its certificate</source>
        <translation>Sein Zertifikat</translation>
    </message>
    <message>
        <source>WooCommerce with Dokan</source>
        <translation>WooCommerce mit Dokan</translation>
    </message>
    <message>
        <source>WooCommerce</source>
        <translation>WooCommerce</translation>
    </message>
    <message>
        <source>Use %1</source>
        <translation>%1 verwenden</translation>
    </message>
    <message>
        <source>Consumer secret</source>
        <translation>Consumer Secret</translation>
    </message>
    <message>
        <source>a key of the shop</source>
        <translation>ein Schlüssel des Shops</translation>
    </message>
    <message>
        <source>a WordPress user, or a key that begins with ck_</source>
        <translation>ein WordPress-Benutzer oder ein Schlüssel, der mit ck_ beginnt</translation>
    </message>
    <message>
        <source>goes into the system keychain, never into a file</source>
        <translation>kommt in den Schlüsselbund des Systems, nie in eine Datei</translation>
    </message>
    <message>
        <source>Certificate of the test shop&apos;s authority</source>
        <translation>Zertifikat der Zertifizierungsstelle des Test-Shops</translation>
    </message>
    <message>
        <source>Certificates (*.pem *.crt)</source>
        <translation>Zertifikate (*.pem *.crt)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Alle Dateien (*)</translation>
    </message>
    <message>
        <source>The secret that was shown together with the key is missing.</source>
        <translation>Das zusammen mit dem Schlüssel gezeigte Geheimnis fehlt.</translation>
    </message>
    <message>
        <source>The application password is missing.</source>
        <translation>Das Anwendungspasswort fehlt.</translation>
    </message>
    <message>
        <source>The secret that goes with a key begins with cs_.</source>
        <translation>Das Geheimnis zu einem Schlüssel beginnt mit cs_.</translation>
    </message>
    <message>
        <source>This secret belongs to a key: put the key, which begins with ck_, above it.</source>
        <translation>Dieses Geheimnis gehört zu einem Schlüssel: Setzen Sie den Schlüssel, der mit ck_ beginnt, darüber.</translation>
    </message>
    <message>
        <source>The address must begin with https:// so that the password stays secret.</source>
        <translation>Die Adresse muss mit https:// beginnen, damit das Passwort geheim bleibt.</translation>
    </message>
    <message>
        <source>This is no web address. Type it as in the browser, for instance tradeit.co.zw.</source>
        <translation>Das ist keine Webadresse. Tippen Sie sie wie im Browser, zum Beispiel tradeit.co.zw.</translation>
    </message>
    <message>
        <source>The user or the key is missing.</source>
        <translation>Der Benutzer oder der Schlüssel fehlt.</translation>
    </message>
    <message>
        <source>Use 1 to 40 letters, digits, - and _ without accents or blanks.</source>
        <translation>Nehmen Sie 1 bis 40 Buchstaben, Ziffern, - und _ ohne Akzente und Leerzeichen.</translation>
    </message>
    <message>
        <source>There is an account of this name already.</source>
        <translation>Es gibt schon ein Konto dieses Namens.</translation>
    </message>
    <message>
        <source>kept in the system keychain</source>
        <translation>liegt im Schlüsselbund des Systems</translation>
    </message>
    <message>
        <source>kept for this session only: there is no keychain here</source>
        <translation>nur für diese Sitzung: Hier gibt es keinen Schlüsselbund</translation>
    </message>
    <message>
        <source>kept for this session only: the keychain is locked</source>
        <translation>nur für diese Sitzung: Der Schlüsselbund ist gesperrt</translation>
    </message>
</context>
<context>
    <name>tradeit::ShopPage</name>
    <message>
        <source>Test again</source>
        <translation>Erneut testen</translation>
    </message>
    <message>
        <source>Where are your orders?</source>
        <translation>Wo sind Ihre Bestellungen?</translation>
    </message>
    <message>
        <source>Which shop?</source>
        <translation>Welcher Shop?</translation>
    </message>
    <message>
        <source>Try the demo shop</source>
        <translation>Den Demo-Shop ausprobieren</translation>
    </message>
    <message>
        <source>A pretend marketplace on this computer, with orders, customers and payments to play with.</source>
        <translation>Ein Marktplatz zum Schein auf diesem Rechner, mit Bestellungen, Kundschaft und Zahlungen zum Ausprobieren.</translation>
    </message>
    <message>
        <source>Connect my shop</source>
        <translation>Meinen Shop verbinden</translation>
    </message>
    <message>
        <source>Tradeit, or any WooCommerce shop that you sell on.</source>
        <translation>Tradeit oder jeder WooCommerce-Shop, auf dem Sie verkaufen.</translation>
    </message>
    <message>
        <source>What this account may do</source>
        <translation>Was dieses Konto darf</translation>
    </message>
    <message>
        <source>Use %1</source>
        <translation>%1 verwenden</translation>
    </message>
    <message>
        <source>You can look, but not act. Make a key with the right to read and write, and sign in again under Settings, Accounts.</source>
        <translation>Sie können ansehen, aber nicht handeln. Erzeugen Sie einen Schlüssel mit Lese- und Schreibrecht und melden Sie sich unter Einstellungen, Konten wieder an.</translation>
    </message>
    <message>
        <source>Everything works.</source>
        <translation>Alles funktioniert.</translation>
    </message>
    <message>
        <source>Good enough to work with. Test again any time under Settings, Accounts.</source>
        <translation>Gut genug zum Arbeiten. Erneut testen können Sie jederzeit unter Einstellungen, Konten.</translation>
    </message>
    <message>
        <source>%1 of %2 answers</source>
        <translation>%1 von %2 antwortet</translation>
    </message>
</context>
<context>
    <name>tradeit::Sidebar</name>
    <message>
        <source>Sections</source>
        <translation>Abschnitte</translation>
    </message>
</context>
<context>
    <name>tradeit::SidebarModel</name>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message numerus="yes">
        <source>%n orders</source>
        <translation>
            <numerusform>Eine Bestellung</numerusform>
            <numerusform>%n Bestellungen</numerusform>
        </translation>
    </message>
    <message>
        <source>To do</source>
        <translation>Zu tun</translation>
    </message>
    <message>
        <source>To confirm</source>
        <translation>Zu bestätigen</translation>
    </message>
    <message>
        <source>To ship</source>
        <translation>Zu versenden</translation>
    </message>
    <message>
        <source>Late</source>
        <translation>Verspätet</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Pending</source>
        <translation>Ausstehend</translation>
    </message>
    <message>
        <source>Stores</source>
        <translation>Shops</translation>
    </message>
    <message numerus="yes">
        <source>%n open orders</source>
        <translation>
            <numerusform>Eine offene Bestellung</numerusform>
            <numerusform>%n offene Bestellungen</numerusform>
        </translation>
    </message>
    <message>
        <source>%1. %2</source>
        <translation>%1. %2</translation>
    </message>
    <message>
        <source>Outbox</source>
        <translation>Ausgang</translation>
    </message>
    <message numerus="yes">
        <source>Outbox, %n waiting</source>
        <translation>
            <numerusform>Ausgang, %n wartet</numerusform>
            <numerusform>Ausgang, %n warten</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n need you</source>
        <translation>
            <numerusform>%n braucht Sie</numerusform>
            <numerusform>%n brauchen Sie</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tradeit::StartPage</name>
    <message>
        <source>Start</source>
        <translation>Start</translation>
    </message>
    <message>
        <source>Start Tradeit Desk when I log in</source>
        <translation>Tradeit Desk beim Anmelden starten</translation>
    </message>
    <message>
        <source>New orders are then there when you sit down. It can be switched off here or in the system&apos;s own list of programs that start by themselves.</source>
        <translation>Neue Bestellungen sind dann da, wenn Sie sich hinsetzen. Abschalten lässt es sich hier oder in der Autostart-Liste des Systems.</translation>
    </message>
</context>
<context>
    <name>tradeit::StatusStrip</name>
    <message>
        <source>Sync now</source>
        <translation>Jetzt abgleichen</translation>
    </message>
    <message numerus="yes">
        <source>%n waiting to be sent</source>
        <translation>
            <numerusform>%n wartet aufs Senden</numerusform>
            <numerusform>%n warten aufs Senden</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n need you</source>
        <translation>
            <numerusform>%n braucht Sie</numerusform>
            <numerusform>%n brauchen Sie</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tradeit::StepBar</name>
    <message>
        <source>Message…</source>
        <translation>Nachricht…</translation>
    </message>
    <message>
        <source>More acts</source>
        <translation>Weitere Vorgänge</translation>
    </message>
    <message>
        <source>Note…</source>
        <translation>Notiz…</translation>
    </message>
    <message>
        <source>Verify payment</source>
        <translation>Zahlung prüfen</translation>
    </message>
    <message>
        <source>Copy number</source>
        <translation>Nummer kopieren</translation>
    </message>
    <message>
        <source>Copy address</source>
        <translation>Adresse kopieren</translation>
    </message>
    <message>
        <source>Open in the shop</source>
        <translation>Im Shop öffnen</translation>
    </message>
</context>
<context>
    <name>tradeit::StepStrip</name>
    <message>
        <source>Nothing is written to your shop during set-up.</source>
        <translation>Während der Einrichtung wird nichts in Ihren Shop geschrieben.</translation>
    </message>
    <message>
        <source>Step %1 of %2: %3</source>
        <translation>Schritt %1 von %2: %3</translation>
    </message>
    <message>
        <source>done</source>
        <translation>erledigt</translation>
    </message>
    <message>
        <source>this step</source>
        <translation>dieser Schritt</translation>
    </message>
    <message>
        <source>to come</source>
        <translation>kommt noch</translation>
    </message>
</context>
<context>
    <name>tradeit::SumsFooter</name>
    <message>
        <source>%1 %2</source>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>Sums in %1: %2</source>
        <translation>Summen in %1: %2</translation>
    </message>
    <message>
        <source>, </source>
        <translation>, </translation>
    </message>
</context>
<context>
    <name>tradeit::SyncingPage</name>
    <message>
        <source>Syncing</source>
        <translation>Abgleich läuft</translation>
    </message>
    <message>
        <source>Only when I ask</source>
        <translation>Nur wenn ich es verlange</translation>
    </message>
    <message>
        <source>Every 30 seconds</source>
        <translation>Alle 30 Sekunden</translation>
    </message>
    <message>
        <source>Every minute</source>
        <translation>Jede Minute</translation>
    </message>
    <message>
        <source>Every %1 minutes</source>
        <translation>Alle %1 Minuten</translation>
    </message>
    <message>
        <source>Every hour</source>
        <translation>Jede Stunde</translation>
    </message>
    <message>
        <source>Every %1 seconds</source>
        <translation>Alle %1 Sekunden</translation>
    </message>
    <message>
        <source>Ask the shops</source>
        <translation>Die Shops fragen</translation>
    </message>
    <message>
        <source>Data used today</source>
        <translation>Heutiger Datenverbrauch</translation>
    </message>
    <message>
        <source>What you do is sent at once whenever there is a connection, however often the desk asks.</source>
        <translation>Was Sie tun, wird bei bestehender Verbindung sofort gesendet, egal wie oft Tradeit Desk nachfragt.</translation>
    </message>
</context>
<context>
    <name>tradeit::TimelineDelegate</name>
    <message>
        <source>Show less</source>
        <translation>Weniger zeigen</translation>
    </message>
    <message>
        <source>Show all</source>
        <translation>Alles zeigen</translation>
    </message>
</context>
<context>
    <name>tradeit::TimelineModel</name>
    <message>
        <source>Time not told</source>
        <translation>Zeit nicht genannt</translation>
    </message>
    <message>
        <source>, </source>
        <translation>, </translation>
    </message>
</context>
<context>
    <name>tradeit::TroubleBanner</name>
    <message>
        <source>Sign in again…</source>
        <translation>Wieder anmelden…</translation>
    </message>
    <message>
        <source>Try now</source>
        <translation>Jetzt versuchen</translation>
    </message>
</context>
<context>
    <name>tradeit::TroubleWindow</name>
    <message>
        <source>Tradeit Desk</source>
        <translation>Tradeit Desk</translation>
    </message>
    <message>
        <source>The desk cannot open</source>
        <translation>Tradeit Desk kann nicht öffnen</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>&amp;Schließen</translation>
    </message>
    <message>
        <source>Its files are in %1</source>
        <translation>Die Dateien liegen in %1</translation>
    </message>
    <message>
        <source>Nothing was changed. Keep a copy of the folder, and put back the files of your last backup.</source>
        <translation>Es wurde nichts geändert. Bewahren Sie eine Kopie des Ordners auf und spielen Sie die Dateien Ihrer letzten Sicherung zurück.</translation>
    </message>
    <message>
        <source>Make room on the disk, or see to it that the folder can be written, and start again.</source>
        <translation>Schaffen Sie Platz auf dem Datenträger oder machen Sie den Ordner beschreibbar, und starten Sie neu.</translation>
    </message>
    <message>
        <source>A newer Tradeit Desk wrote these files. Start that one, or install it again.</source>
        <translation>Ein neueres Tradeit Desk hat diese Dateien geschrieben. Starten Sie jenes oder installieren Sie es wieder.</translation>
    </message>
    <message>
        <source>Tradeit Desk is open already, but does not answer. Close it, or wait a moment and start again.</source>
        <translation>Tradeit Desk ist schon geöffnet, antwortet aber nicht. Schließen Sie es, oder warten Sie einen Moment und starten Sie neu.</translation>
    </message>
    <message>
        <source>Choose another folder: this one holds something else.</source>
        <translation>Wählen Sie einen anderen Ordner: Dieser enthält etwas anderes.</translation>
    </message>
    <message>
        <source>Start it again. If that does not help, the folder&apos;s own files say more.</source>
        <translation>Starten Sie es neu. Hilft das nicht, verraten die Dateien des Ordners mehr.</translation>
    </message>
</context>
<context>
    <name>tradeit::UndoOffer</name>
    <message numerus="yes">
        <source>%1. Undo for %n seconds.</source>
        <translation>
            <numerusform>%1. Rückgängig noch eine Sekunde.</numerusform>
            <numerusform>%1. Rückgängig noch %n Sekunden.</numerusform>
        </translation>
    </message>
    <message>
        <source>Undo (%1 s)</source>
        <translation>Rückgängig (%1 s)</translation>
    </message>
</context>
</TS>
