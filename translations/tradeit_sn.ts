<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="sn">
<context>
    <name>AccountWords</name>
    <message>
        <source>Note to the customer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Read orders</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not allowed. Use another key</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Allowed. There is no order yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Allowed. The newest was made by WooCommerce %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Set status</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This key only reads. Confirm, Ship and all other acts stay shut</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Allowed, and notes as well</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Store tracking on the order</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not allowed with a key that only reads</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Allowed. Each parcel is stored with its courier, number and link</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Status “%1”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There. Ship sets it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The shop does not tell its statuses.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ship sets Completed instead and tells the customer the tracking number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ship tells the customer the tracking number and leaves the status as it is</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Currency and clock</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The shop does not tell its time zone: days are counted in UTC</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Days are counted in %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The currency is not told, so orders in a strange one are not marked. %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stock</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Allowed. The checklist compares it with the order</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not allowed. The checklist cannot warn when something is sold out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mails the shop sends itself</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not told. The desk assumes those of a new WooCommerce, and says so where it counts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>None. Customers hear only what the desk writes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1. Each act shows what the shop will send</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The shop knows %1 but shows this user no orders. This is a marketplace with Dokan, and a vendor&apos;s account works only through Dokan&apos;s own interface, which this release does not speak. Use a key of the shop&apos;s owner or of a shop manager.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The shop knows %1 but shows this user no orders. Use a user who is shop manager, or a key made by the shop&apos;s owner.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This key may not read orders. Make one with the right to read and write.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The secret does not belong to this key. Copy both again, or make a new key in WooCommerce, Settings, Advanced, REST API.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The shop knows the user but not this application password. Copy it again, or make a new one in the user&apos;s profile.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The shop does not know %1. Check the name, and that the password belongs to it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The shop took the desk for a visitor: either it does not know %1, or its web host drops the Authorization header. Check the key; if it is right, ask the host to pass that header on.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The authority&apos;s file cannot be read or holds no certificate (PEM). Choose another file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The connection is not safe, so nothing was sent: %1 Check the address and this computer&apos;s date and time, or ask the shop&apos;s web host to renew its certificate.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is a WordPress site, but WooCommerce is not switched on there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The address must begin with https:// so that the key stays secret.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is an account of this name already. Choose another name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is the demo&apos;s own desk: it takes no real shop. Start Tradeit Desk without the demo.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The shop said no: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The site sends visitors on to %1. Keys are never carried to another address.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The shop cannot be reached: %1. Check the address and the internet connection.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 does not accept this client id and secret. Copy both again from the same app; sandbox keys and live keys do not mix.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 cannot be reached. Check the internet connection, then try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The desk then takes the shop&apos;s word: Confirm and Ship open when the shop says that the order is paid. The checklist says so and never says verified; cancelled, failed and pending payments still need a reason.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The desk asks the gateway itself: Confirm and Ship open when the money was captured in the right sum. Anything else needs a reason. It reads only and can move no money.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ActWords</name>
    <message>
        <source>ship</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ship with %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>ship %n items</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>%1 with %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>left as the shop has it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>seen in the shop</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>you said that it arrived</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>checking since %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>sending</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>waits until %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>waits</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Order %1</source>
        <translation>Odha %1</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 %2: %3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>confirm</source>
        <translation>simbisa</translation>
    </message>
    <message>
        <source>complete</source>
        <translation>pedzisa</translation>
    </message>
    <message>
        <source>put on hold</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>resume</source>
        <translation>enderera mberi</translation>
    </message>
    <message>
        <source>put back to %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>cancel the order</source>
        <translation>kanzura odha</translation>
    </message>
    <message>
        <source>note to the customer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>private note</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Set the status to %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add the parcel to the order: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mark the order as confirmed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add the private note</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Send the note to the customer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tell the customer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>setting the status</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>adding the parcel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>marking the order as confirmed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>adding the private note</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>telling the customer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the status</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>tracking</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the confirmed mark</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the private note</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the note to the customer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the shop said no</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>nobody knows whether it arrived</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>never sent</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>AuditWords</name>
    <message>
        <source>queued again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>taken</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>dropped</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>undone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>answered: mine</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>answered: theirs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>answered: it arrived</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>answered: send again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>CheckFindings</name>
    <message>
        <source>The order has no items</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>quantity %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 ordered, unusually many</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no longer in the shop</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Items and tax make %1, the total says %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The items&apos; tax makes %1, the order says %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The tax by rate makes %1, the order says %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The street is missing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The town is missing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>billing differs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The phone number is missing</source>
        <translation>Nhamba yerunhare haipo</translation>
    </message>
    <message>
        <source>The phone number cannot be right</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>stock not read yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>out of stock</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 left, %2 ordered</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Same items and total as #%1, within a day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The order names no currency</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In %1, but the shop sells in %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>CheckLine</name>
    <message>
        <source>; </source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 line, sums agree</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pick-up: nothing to send</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>, </source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>phone valid</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>read %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enough of everything</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This shop does not tell its stock</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>open</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>look</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>settled</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2. %3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 of %2 settled</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Verify payment</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write to customer…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open #%1</source>
        <translation>Vhura #%1</translation>
    </message>
    <message numerus="yes">
        <source>%n lines, sums agree</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ClashChoice</name>
    <message>
        <source>none</source>
        <translation>hapana</translation>
    </message>
    <message numerus="yes">
        <source>%n parcels</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>%1, added</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not changed by you</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Mamiriro</translation>
    </message>
    <message>
        <source>Parcels</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Items</source>
        <translation>Zvinhu</translation>
    </message>
    <message>
        <source>as you saw them</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>changed</source>
        <translation>zvachinja</translation>
    </message>
    <message>
        <source>The order stays as the shop has it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The order is set to</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your parcel is not added in the shop</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your parcel is added, the shop&apos;s own stay</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The order is marked as confirmed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your note is added, the customer does not see it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The customer gets your message</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The customer is told, by the shop&apos;s own mail or by your message</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Total</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Refunded</source>
        <translation>Mari yadzorerwa</translation>
    </message>
    <message>
        <source>The payment is looked at once more first</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The desk sends no message</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>CommandTable</name>
    <message>
        <source>&amp;Sync</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Add a shop…</source>
        <translation>&amp;Wedzera chitoro…</translation>
    </message>
    <message>
        <source>Ac&amp;counts…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Export…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;Buda</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Dzosa</translation>
    </message>
    <message>
        <source>&amp;Copy order number</source>
        <translation>&amp;Kopa nhamba yeodha</translation>
    </message>
    <message>
        <source>&amp;Search</source>
        <translation>&amp;Tsvaga</translation>
    </message>
    <message>
        <source>Command &amp;palette…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Se&amp;ttings…</source>
        <translation>&amp;Masetingi…</translation>
    </message>
    <message>
        <source>&amp;Sidebar</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Detail beside the list</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Compact rows</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Larger text</source>
        <translation>Mavara &amp;makuru</translation>
    </message>
    <message>
        <source>S&amp;maller text</source>
        <translation>Mavara ma&amp;diki</translation>
    </message>
    <message>
        <source>&amp;Normal text size</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next needing &amp;action</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Next order</source>
        <translation>Odha &amp;inotevera</translation>
    </message>
    <message>
        <source>&amp;Previous order</source>
        <translation>Odha ya&amp;pfuura</translation>
    </message>
    <message>
        <source>Next pan&amp;e</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>P&amp;revious pane</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Section &amp;1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Section &amp;2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Section &amp;3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Section &amp;4</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Section &amp;5</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Section &amp;6</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Section &amp;7</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Section &amp;8</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Section &amp;9</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Confirm</source>
        <translation>&amp;Simbisa</translation>
    </message>
    <message>
        <source>&amp;Ship…</source>
        <translation>&amp;Tumira…</translation>
    </message>
    <message>
        <source>C&amp;omplete</source>
        <translation>&amp;Pedzisa</translation>
    </message>
    <message>
        <source>&amp;Hold…</source>
        <translation>&amp;Misa…</translation>
    </message>
    <message>
        <source>&amp;Resume</source>
        <translation>&amp;Enderera mberi</translation>
    </message>
    <message>
        <source>C&amp;ancel order…</source>
        <translation>&amp;Kanzura odha…</translation>
    </message>
    <message>
        <source>Check &amp;payment again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open in the s&amp;hop…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Message to the customer…</source>
        <translation>&amp;Meseji kumutengi…</translation>
    </message>
    <message>
        <source>&amp;Note to self…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Keys</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;About Tradeit Desk</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation>&amp;Faira</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>&amp;Gadzirisa</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>&amp;Maonero</translation>
    </message>
    <message>
        <source>&amp;Go</source>
        <translation>&amp;Enda</translation>
    </message>
    <message>
        <source>&amp;Order</source>
        <translation>&amp;Odha</translation>
    </message>
    <message>
        <source>&amp;Message</source>
        <translation>&amp;Meseji</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>&amp;Rubatsiro</translation>
    </message>
</context>
<context>
    <name>CustomerPast</name>
    <message>
        <source>First order here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Second order</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Third order</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fourth order</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fifth order</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sixth order</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 so far</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>#%1</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>One of %n orders</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>More than %n other orders</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>DetailWords</name>
    <message>
        <source>%1 is no longer in the shop</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 changed on both sides</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: the shop said no</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 waits until you sign in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: the text is out of date</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: the payment needs a look</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: did it arrive?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing can be done to it any more: drop your act.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1. Set that right in the shop and try again, or drop the act.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The shop does not accept the key any more. Everything for this shop waits until you sign in again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The message names a day that has passed, or is older than two days. It is never sent as it stands: drop it, open the order and take the act again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The message is older than two days. It is never sent as it stands: drop it, open the order and take the act again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 Nothing was sent. Try again once the payment is right, or drop the act; with a reason of your own it can be taken again in the order.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The line broke while it was sent, and the shop does not show it. Look in the shop before you choose.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>taken %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Done already, and it stays so:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Never sent then:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It was just sent: wait until it is known whether it arrived.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Too late to undo: it is on its way.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The act has moved on meanwhile; look at it again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This act is not there any more.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The disk is full, read-only or failing. Make room, then try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The desk is closing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>That did not work. Try again.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ErrorWords</name>
    <message>
        <source>The address must begin with https:// so that the key stays secret.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is an account of this name already. Choose another name, or remove the old one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is a test profile: only accounts on this computer (https://127.0.0.1:PORT) can be added. Use another --profile for real shops.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>--clock works in test and demo profiles only, and this profile has real accounts. Leave --clock out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>--base works in test profiles only, with an address on this computer such as https://127.0.0.1:PORT. Leave --base out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>These are live keys, and this is a test profile. Use sandbox keys, or another --profile for the real shop.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This key may not read orders. Make one with the right to read and write.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This folder holds something else than a demo, so it is not emptied. Name an empty or a new folder with --profile.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is the demo&apos;s profile: it takes no other accounts. Use another --profile.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only an act that is still held back can be undone; this one is on its way. Drop it with `outbox drop` if nothing of it was sent.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This act was just sent and the answer is not known yet: sync first, then look at it again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no act that could be undone.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Everything of this order is in a parcel already.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The tracking link must be a web address that begins with https://.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The shop knows the user but refuses the secret. Copy the secret again, or make a new key in WooCommerce, Settings, Advanced, REST API.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The shop does not know this user name. Check --user, and that the application password belongs to it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The shop took us for a visitor: either the key is unknown there, or its web host drops the Authorization header. Check the key; if it is right, ask the host to pass that header on.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The shop signs this user in but does not show it the orders. A vendor&apos;s password cannot do that with --kind woocommerce: use a key of the shop&apos;s owner or of a shop manager.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The shop does not let this user change orders. Use a key with the right to read and write, made by the shop&apos;s owner.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The connection was cut before the whole answer was here. Try again; nothing that was queued is lost.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>--after takes a cursor exactly as `list` printed it. Leave it out to begin at the top.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file of --twin cannot be opened. Start tradeit-twin --json and save the line that it prints there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file of --twin does not hold a twin&apos;s ready line. Start tradeit-twin --json and save the line that it prints there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file given with --ca cannot be read or holds no certificate (PEM). Name the certificate of the shop&apos;s authority.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This act is done already: nothing is left to change.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This act was dropped already. Take it anew if it is wanted.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This act waits for the next sync, not for an answer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This act is on its way and waits for no answer: sync goes on with it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The shop changed the order meanwhile. Answer with `outbox resolve ID --mine` or `--theirs`, or drop the act.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody knows whether it arrived. Look in the shop, then answer with `outbox resolve ID --arrived` or `--resend`.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The shop said no. Answer with `outbox retry ID` or `outbox drop ID`.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The shop did not accept the key. Set that right, then answer with `outbox retry ID`, or drop the act.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The text is out of date. Drop the act with `outbox drop ID` and take it anew.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The payment is not what it was. Look at it, then answer with `outbox retry ID` or `outbox drop ID`.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The act is queued but not done yet. The next sync goes on with it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The other side cannot be reached. Check the address and the internet connection, then try again; nothing that was queued is lost.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is not allowed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This needs a look first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Several orders have this number. Name one as ACCOUNT/ID:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no such order, account or act here. Check the name, and sync if it is new.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The site sends us to another address. Keys are never carried there: set the account up with the address it names.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server failed. Try again later; nothing that was queued is lost.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server asks us to slow down. Try again later; nothing that was queued is lost.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This cannot be done here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Another desk is working with this profile. Wait until it is done, then try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A file of the profile is damaged. Run `check`, and go back to the newest backup.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The disk is full, read-only or failing. Make room or choose another place, then try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This was given up before it was done.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No secret is known for this account. Set the environment variable %1, or name another one with --secret-env when the account is added.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Payments by this method (%1) cannot be verified here: no payment gateway of this account knows them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>If it is right all the same, repeat it with --override and the reason.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>FactLine</name>
    <message>
        <source>Authorised</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Captured</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Amount</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, paid %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, no date of payment</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Gateway</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reference</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Asked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Last look</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It failed: what stands here is older.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Chikonzero</translation>
    </message>
    <message>
        <source>State</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Method</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>never</source>
        <translation>kana</translation>
    </message>
    <message>
        <source>Transaction</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Order total</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Refunded</source>
        <translation>Mari yadzorerwa</translation>
    </message>
    <message>
        <source>Shop says</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Guard</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>Runhare</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>#%1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>#%1 · %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Placed %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Languages</name>
    <message>
        <source>As the system</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>LineWords</name>
    <message>
        <source>Syncing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Syncing %1 of %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Syncing, %1 read</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n shops are in trouble</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>next try %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 since %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n shops do not answer</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>What you do there is kept here until you sign in again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What you do there is kept here and goes out by itself.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The disk is full, read-only or failing: nothing more can be kept. Make room on it, then try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A file of this desk is damaged. Close the desk and go back to the newest backup.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Another desk is working with the same orders. What you do is kept here and goes out when it is done.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Something went wrong in the desk itself. What you did is kept.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 does not answer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The certificate of %1 is not accepted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 does not accept the key</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 answers with errors</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 asks for patience</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 sends us to another address</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 answers in a way that cannot be read</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No shop yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No line to any shop: everything you do is kept and goes out later</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not synced yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Online</source>
        <translation>Paindaneti</translation>
    </message>
    <message>
        <source>synced %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 today</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The key of %1 is missing</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>NextStep</name>
    <message>
        <source>Confirm order…</source>
        <translation>Simbisa odha…</translation>
    </message>
    <message>
        <source>Confirm order</source>
        <translation>Simbisa odha</translation>
    </message>
    <message>
        <source>Ship…</source>
        <translation>Tumira…</translation>
    </message>
    <message>
        <source>Mark completed…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mark completed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hold…</source>
        <translation>Misa…</translation>
    </message>
    <message>
        <source>Resume order</source>
        <translation>Enderera mberi neodha</translation>
    </message>
    <message>
        <source>Cancel order…</source>
        <translation>Kanzura odha…</translation>
    </message>
    <message>
        <source>Note…</source>
        <translation>Chinyorwa…</translation>
    </message>
    <message>
        <source>This is done already.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One check is open.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ship opens once the order is resumed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ship opens once the order is confirmed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>When done, %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 can still be undone, then it is sent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 waits to be sent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is being sent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%1, and %n more</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n checks are open.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>OrderCells</name>
    <message>
        <source>Status</source>
        <translation>Mamiriro</translation>
    </message>
    <message>
        <source>Order</source>
        <translation>Odha</translation>
    </message>
    <message>
        <source>Due</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Customer</source>
        <translation>Mutengi</translation>
    </message>
    <message>
        <source>Total</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Payment</source>
        <translation>Mubhadharo</translation>
    </message>
    <message>
        <source>Store</source>
        <translation>Chitoro</translation>
    </message>
    <message>
        <source>Placed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Paid with</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>d MMM</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>d MMM yyyy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no name given</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>confirm by: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ship by: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>remind: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>tomorrow</source>
        <translation>mangwana</translation>
    </message>
    <message>
        <source>Pending</source>
        <translation>Yakamirira</translation>
    </message>
    <message>
        <source>%1, not confirmed yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Payment: %1</source>
        <translation>Mubhadharo: %1</translation>
    </message>
    <message>
        <source>Order %1</source>
        <translation>Odha %1</translation>
    </message>
    <message>
        <source>not confirmed</source>
        <translation>haisati yasimbiswa</translation>
    </message>
    <message>
        <source>needs you</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>waiting to be sent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>, </source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n min late</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n h late</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) late</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>in %n min</source>
        <translation>
            <numerusform>mumaminitsi %n</numerusform>
            <numerusform>mumaminitsi %n</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>in %n h</source>
        <translation>
            <numerusform>mumaawa %n</numerusform>
            <numerusform>mumaawa %n</numerusform>
        </translation>
    </message>
    <message>
        <source>Cash on delivery</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bank transfer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cheque</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>OrderList</name>
    <message>
        <source>By status, then due</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>By order number</source>
        <translation>Nenhamba yeodha</translation>
    </message>
    <message>
        <source>By date placed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>By due time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>By customer</source>
        <translation>Nemutengi</translation>
    </message>
    <message>
        <source>By total</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>reading…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the newest %1 of more</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No order matches %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No order in “%1” matches %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Search in all orders</source>
        <translation>Tsvaga mumaodha ese</translation>
    </message>
    <message>
        <source>No orders here. New ones appear by themselves; Sync asks the shop now.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reading the orders of %1 for the first time…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reading the orders of %1 for the first time: %2 of %3.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%Ln order(s)</source>
        <translation>
            <numerusform>odha %Ln</numerusform>
            <numerusform>maodha %Ln</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>OrderSums</name>
    <message>
        <source>Discount</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Discount, %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>, </source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shipping</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shipping, %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tax</source>
        <translation>Mutero</translation>
    </message>
    <message>
        <source>Tax, %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Subtotal</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Total</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Refund</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Refund, %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Left</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>OrderWords</name>
    <message>
        <source>Pending payment</source>
        <translation>Yakamirira mubhadharo</translation>
    </message>
    <message>
        <source>Processing</source>
        <translation>Iri kugadzirwa</translation>
    </message>
    <message>
        <source>On hold</source>
        <translation>Yakamiswa</translation>
    </message>
    <message>
        <source>Shipped</source>
        <translation>Yatumirwa</translation>
    </message>
    <message>
        <source>Completed</source>
        <translation>Yapera</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>Yakanzurwa</translation>
    </message>
    <message>
        <source>Refunded</source>
        <translation>Mari yadzorerwa</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>Yakundikana</translation>
    </message>
    <message>
        <source>The payment is authorised but not captured yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The payment is still pending.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The gateway is still reviewing the payment.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The payment failed or was declined.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The payment was cancelled.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The payment was refunded.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Part of the payment was refunded.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The customer disputes the payment.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Less was paid than the order costs.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The payment is in another currency than the order.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The payment belongs to another order.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Another order already counts on this payment.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The payment was made in test mode, or the other way round.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The gateway does not know this payment.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The payment cannot be verified here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The payment does not match the order.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The shop does not say that the order is paid.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The payment has not been verified yet: run sync, or payment --refresh.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The items need a look.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The sums of the order do not agree.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The delivery address is not complete.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The phone number is missing or malformed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The payment needs a look.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is not enough stock.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The same customer may have ordered this twice.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The order is not in the shop&apos;s currency.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The order is not confirmed yet.</source>
        <translation>Odha haisati yasimbiswa.</translation>
    </message>
    <message>
        <source>The order is not shipped yet.</source>
        <translation>Odha haisati yatumirwa.</translation>
    </message>
    <message>
        <source>The order is not on hold.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The order is on hold.</source>
        <translation>Odha yakamiswa.</translation>
    </message>
    <message>
        <source>The order is shipped already.</source>
        <translation>Odha yatotumirwa.</translation>
    </message>
    <message>
        <source>The order is closed: nothing more can be done with it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is the heading of a split order: act on its parts.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The shop no longer has this order.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This account may only read. Give it a key with the right to write.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>waiting to be sent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>asked the shop</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the shop logged it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>done by the shop</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the shop&apos;s own mail tells it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>unknown</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>dropped, never sent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To confirm</source>
        <translation>Zvekusimbisa</translation>
    </message>
    <message>
        <source>Other</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Paid</source>
        <translation>Yabhadharwa</translation>
    </message>
    <message>
        <source>Authorised</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pending</source>
        <translation>Yakamirira</translation>
    </message>
    <message>
        <source>In review</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Part back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Disputed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mismatch</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Offline</source>
        <translation>Hapana indaneti</translation>
    </message>
    <message>
        <source>Not verified</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Items</source>
        <translation>Zvinhu</translation>
    </message>
    <message>
        <source>Sums</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Kero</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>Runhare</translation>
    </message>
    <message>
        <source>Payment</source>
        <translation>Mubhadharo</translation>
    </message>
    <message>
        <source>Stock</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Duplicate</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Currency</source>
        <translation>Mari</translation>
    </message>
    <message>
        <source>Confirm</source>
        <translation>Simbisa</translation>
    </message>
    <message>
        <source>Ship</source>
        <translation>Tumira</translation>
    </message>
    <message>
        <source>Complete</source>
        <translation>Pedzisa</translation>
    </message>
    <message>
        <source>Hold</source>
        <translation>Misa</translation>
    </message>
    <message>
        <source>Resume</source>
        <translation>Enderera mberi</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Kanzura</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Chinyorwa</translation>
    </message>
    <message>
        <source>held back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>queued</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>working</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>needs you</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>done</source>
        <translation>zvapera</translation>
    </message>
    <message>
        <source>dropped</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>needs you: the shop changed the order meanwhile</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>needs you: the shop said no</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>needs you: nobody knows whether it arrived</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>needs you: sign in again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>needs you: the text is out of date</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>needs you: the payment is not what it was</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The payment is not verified: %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The checklist has an open row: %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not possible: %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the shop mails the customer: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the shop mails itself: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 (assumed)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bus courier</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kombi</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Own delivery</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pick-up</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New order</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>OutboxAnswers</name>
    <message>
        <source>Reads the order&apos;s notes again. Nothing is sent.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sends it once more; nothing that is done already is repeated.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What is done stays done, the rest is never sent.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing of it is ever sent.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It was just sent. It can be dropped once it is known whether it arrived.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It waits for another answer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It arrived</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You saw it in the shop. The act goes on with what comes after.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Send again</source>
        <translation>Tumira zvakare</translation>
    </message>
    <message>
        <source>If it did arrive, the customer is told twice.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>If it did arrive, the order has the note twice.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Drop</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Apply this choice</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The shop no longer has this order.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Drop mine</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sign in…</source>
        <translation>Pinda…</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Edza zvakare</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Dzosa</translation>
    </message>
    <message>
        <source>Try now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Drop the rest…</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>OutboxWords</name>
    <message>
        <source>May have arrived: the shop gave no clear answer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The shop does not accept the key: sign in again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The text is out of date and was not sent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Needs a look</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no clear answer yet to %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Step 1 of 1: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Step %1 of %2: %3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, then %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Goes out next</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>After the entry above, same order</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>After “%1”, same order</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The shop asked for patience</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The rest was dropped</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Never sent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>sign in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>your choice</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>in %1 s</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>now</source>
        <translation>izvozvi</translation>
    </message>
    <message>
        <source>in turn</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Clash</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Refused</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sign in</source>
        <translation>Pinda</translation>
    </message>
    <message>
        <source>Too old</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Payment</source>
        <translation>Mubhadharo</translation>
    </message>
    <message>
        <source>Unknown</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Checking</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sending</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Held %1 s</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Queued</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dropped</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Zvapera</translation>
    </message>
    <message>
        <source>Needs you</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Held</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Done lately</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Can still be undone</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n need you</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n sending</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n held</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n queued</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PaymentPhrases</name>
    <message>
        <source>No gateway</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 captured %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Marketplace says paid, cannot be verified here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: the customer pays on delivery</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: the marketplace says it arrived</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>last look failed, seen %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>seen %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The payment has not been verified yet.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ReasonWords</name>
    <message>
        <source>The shop set it to %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The shop refunded something meanwhile</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The total changed in the shop</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The items changed in the shop</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The shop has other parcels meanwhile</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The order changed in the shop</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The shop no longer has this order</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is the heading of a split order: act on its parts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The shop does not let this user change orders</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The shop does not let this user add notes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The shop does not show this user the order</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The shop does not know this order</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The shop said no, without a reason</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The shop said no: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The payment has not been verified yet.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SheetWords</name>
    <message>
        <source>Confirmed %1</source>
        <translation>Yasimbiswa %1</translation>
    </message>
    <message>
        <source>Shipped %1</source>
        <translation>Yatumirwa %1</translation>
    </message>
    <message>
        <source>Completed %1</source>
        <translation>Yapedziswa %1</translation>
    </message>
    <message>
        <source>Put %1 on hold</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Resumed %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancelled %1</source>
        <translation>Yakanzurwa %1</translation>
    </message>
    <message>
        <source>Note kept on %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Confirmed %n order(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Shipped %n order(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Completed %n order(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Put %n order(s) on hold</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Resumed %n order(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Cancelled %n order(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Note kept on %n order(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Is confirmed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Is shipped</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Is completed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Is put on hold</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Is resumed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Is cancelled</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Gets the note</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is confirmed already.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is shipped already.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is completed already.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is on hold already.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is not on hold.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is cancelled already.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 has that note already.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The payment has not been verified yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The shop has a mail of its own for this. The note is sent only where that mail does not go out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The shop does not mail notes: the customer sees it in their account there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The shop mails this note.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ddd d MMM</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Message on %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It goes out at once and cannot be undone.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It counts at once and cannot be undone.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody gets a mail.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No note; but %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 Besides, %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The shop mails this note and nothing else.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Held for %n s so that you can undo, then the note goes out.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Held for %n s so that you can undo, then it goes to the shop.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n line(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>TimeWords</name>
    <message>
        <source>d MMM</source>
        <extracomment>day and month, as QDate::toString reads it</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>just now</source>
        <translation>izvozvi</translation>
    </message>
    <message numerus="yes">
        <source>%n min ago</source>
        <translation>
            <numerusform>maminitsi %n apfuura</numerusform>
            <numerusform>maminitsi %n apfuura</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n h ago</source>
        <translation>
            <numerusform>maawa %n apfuura</numerusform>
            <numerusform>maawa %n apfuura</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Timeline</name>
    <message>
        <source>done</source>
        <translation>zvapera</translation>
    </message>
    <message>
        <source>not needed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the shop said no</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>unknown</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>being sent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>waits</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reason: %1</source>
        <translation>Chikonzero: %1</translation>
    </message>
    <message>
        <source>Against the checklist: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Note to the customer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Chinyorwa</translation>
    </message>
    <message>
        <source>Parcel sent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Parcel sent with %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Refunded %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Payment looked up: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Order placed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The shop wrote down a payment</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Completed in the shop</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Message: %1</source>
        <translation>Meseji: %1</translation>
    </message>
</context>
<context>
    <name>TrackingWords</name>
    <message>
        <source>Postal number, check digit agrees.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Postal number, but its check digit is wrong.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>DHL number, check digit agrees.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>DHL number, but its check digit is wrong.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>FedEx number, check digit agrees.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>FedEx number, but its check digit is wrong.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Without a number the customer cannot follow the parcel.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not used before.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Already used for order #%1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Its link goes along.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look again; it can be sent as it is.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>WhenWords</name>
    <message>
        <source>just now</source>
        <translation>izvozvi</translation>
    </message>
    <message>
        <source>1 day ago</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>today %1</source>
        <translation>nhasi %1</translation>
    </message>
    <message>
        <source>yesterday %1</source>
        <translation>nezuro %1</translation>
    </message>
    <message>
        <source>d MMM</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>d MMM yyyy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Nhasi</translation>
    </message>
    <message>
        <source>Yesterday</source>
        <translation>Nezuro</translation>
    </message>
    <message>
        <source>dddd d MMMM</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>d MMMM yyyy</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n min ago</source>
        <translation>
            <numerusform>maminitsi %n apfuura</numerusform>
            <numerusform>maminitsi %n apfuura</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n h ago</source>
        <translation>
            <numerusform>maawa %n apfuura</numerusform>
            <numerusform>maawa %n apfuura</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n days ago</source>
        <translation>
            <numerusform>zuva %n rapfuura</numerusform>
            <numerusform>mazuva %n apfuura</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>WindowMenus</name>
    <message>
        <source>Toolbar</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>tradeit::AboutDialog</name>
    <message>
        <source>About Tradeit Desk</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tradeit Desk</source>
        <translation>Tradeit Desk</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>&amp;Vhara</translation>
    </message>
    <message>
        <source>Version %1</source>
        <translation>Vhezheni %1</translation>
    </message>
    <message>
        <source>An order desk for people who sell on a marketplace.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>© 2026 The Tradeit Desk authors. Free software: GNU General Public License 3 or later.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>tradeit::AccessSection</name>
    <message>
        <source>Test again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sign in again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What this account may do</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New secret</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>asking now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Type the new application password or secret first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Signed in. The secret is kept in the system keychain.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Signed in. The secret is kept for this session only.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>asked %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>tradeit::AccountPanel</name>
    <message>
        <source>Remove this account…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Payments</source>
        <translation>Mibhadharo</translation>
    </message>
    <message>
        <source>Asking…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use for payments</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 as %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove the account %1 from this desk?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Its orders, notes and stock leave this desk, acts that were not sent yet are dropped, and its secrets are forgotten. The shop itself and everything in it stay as they are, and so does the record of what you did here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep it</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>tradeit::AccountsPage</name>
    <message>
        <source>Accounts</source>
        <translation>Maakaundi</translation>
    </message>
    <message>
        <source>There is no shop here yet. Add one to see its orders.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add a shop…</source>
        <translation>Wedzera chitoro…</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>Akaundi</translation>
    </message>
</context>
<context>
    <name>tradeit::Acts</name>
    <message>
        <source>Taken back: %1 #%2</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Taken back: %n act(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Taken back: %1 of %n act(s); the others had left already</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>There is nothing to undo.</source>
        <translation>Hapana chekudzosa.</translation>
    </message>
    <message>
        <source>This can no longer be undone: its undo time is over and it is on its way to the shop.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Payment of %1: %2</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>tradeit::ActsPage</name>
    <message>
        <source>Acts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source> s</source>
        <comment>seconds, after a number</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No undo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Time for Undo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The desk holds each act back for so long. Undo then takes it back as if it had never been; after that it is sent, and the shop and your customer know.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>tradeit::AppearancePage</name>
    <message>
        <source>Appearance</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As the system</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Light</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dark</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>High contrast</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Theme</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Comfortable</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Compact, more rows</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rows</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source> %</source>
        <comment>after a number</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Text size</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Beside the table</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Below the table</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Order in detail</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Mutauro</translation>
    </message>
    <message>
        <source>It counts from the next start.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>tradeit::BulkDelegate</name>
    <message>
        <source>Tracking number of %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>tradeit::BulkModel</name>
    <message>
        <source>Looking…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Order</source>
        <translation>Odha</translation>
    </message>
    <message>
        <source>Customer</source>
        <translation>Mutengi</translation>
    </message>
    <message>
        <source>Total</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What happens</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tracking number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Needs a reason: %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>tradeit::BulkSheet</name>
    <message>
        <source>Co&amp;urier</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Note to self</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Reason</source>
        <translation>&amp;Chikonzero</translation>
    </message>
    <message>
        <source>&amp;Why those go that need a reason</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Confirm %n order(s)</source>
        <translation>
            <numerusform>Simbisa odha %n</numerusform>
            <numerusform>Simbisa maodha %n</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Ship %n order(s)</source>
        <translation>
            <numerusform>Tumira odha %n</numerusform>
            <numerusform>Tumira maodha %n</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Complete %n order(s)</source>
        <translation>
            <numerusform>Pedzisa odha %n</numerusform>
            <numerusform>Pedzisa maodha %n</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Put %n order(s) on hold</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Resume %n order(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Cancel %n order(s)</source>
        <translation>
            <numerusform>Kanzura odha %n</numerusform>
            <numerusform>Kanzura maodha %n</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Keep the note on %n order(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>looking, %1 of %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 go, %2 are left out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>On its way into the outbox…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stop</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>0 of %1 done</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Done, in the outbox</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 of %2 done</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 of %2 done.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n failed: they stay selected in the list.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Stopped before %n of them.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Vhara</translation>
    </message>
    <message>
        <source>Leave without doing it? What you typed here is not kept.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>tradeit::BulkTable</name>
    <message>
        <source>Orders of this act</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>tradeit::CancelSheet</name>
    <message>
        <source>Cancel order %1</source>
        <translation>Kanzura odha %1</translation>
    </message>
    <message>
        <source>Keep order</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Reason</source>
        <translation>&amp;Chikonzero</translation>
    </message>
    <message>
        <source>The shop puts the items back into stock by itself.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Order %1 of %2 over %3 is cancelled at the shop.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing is refunded by this: give the money back at the shop or the gateway.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No payment is touched by this.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>tradeit::CarrierList</name>
    <message>
        <source>Courier</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>tradeit::ClashGrid</name>
    <message>
        <source>Before</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mine
you, %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>same</source>
        <translation>zvakafanana</translation>
    </message>
    <message>
        <source>%1, mine: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, theirs: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Theirs
the shop, now</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>tradeit::CommandPalette</name>
    <message>
        <source>Nothing is called that. Try an order number, a name, or what you want to do.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Command palette</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What do you want to do?</source>
        <translation>Unoda kuitei?</translation>
    </message>
    <message>
        <source>Commands, orders and sections</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>tradeit::CommandTable</name>
    <message>
        <source>Message…</source>
        <translation>Meseji…</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Chinyorwa</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>a command and its key</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>a command and why not</comment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>tradeit::CustomerPage</name>
    <message>
        <source>Ship to</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bill to</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Other orders of this customer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Kopa</translation>
    </message>
    <message>
        <source>Copy: %1</source>
        <translation>Kopa: %1</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Kero</translation>
    </message>
</context>
<context>
    <name>tradeit::DetailPage</name>
    <message>
        <source>Parts of this order</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Messages</source>
        <translation>Mameseji</translation>
    </message>
    <message>
        <source>Nothing was told to the customer yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>History</source>
        <translation>Nhoroondo</translation>
    </message>
    <message>
        <source>Nothing has happened yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Items</source>
        <translation>Zvinhu</translation>
    </message>
    <message>
        <source>Customer</source>
        <translation>Mutengi</translation>
    </message>
    <message>
        <source>Payment</source>
        <translation>Mubhadharo</translation>
    </message>
    <message>
        <source>About this order</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Messages %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>tradeit::DetailPane</name>
    <message>
        <source>asking the shop…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Order</source>
        <translation>Odha</translation>
    </message>
    <message>
        <source>Choose an order to see what to do next.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Confirm, Ship… and the other acts work on all of them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This order is no longer here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose another one.</source>
        <translation>Sarudza imwe.</translation>
    </message>
    <message>
        <source>This order cannot be read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not refreshed: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n orders selected</source>
        <translation>
            <numerusform>odha %n yasarudzwa</numerusform>
            <numerusform>maodha %n asarudzwa</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tradeit::ExportSheet</name>
    <message>
        <source>Export</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Export orders</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A CSV file for a spreadsheet or the books</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show in &amp;folder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Orders, one row each</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Lines: every product, shipping, fee, discount and refund, with its tax</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Export lines</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This month</source>
        <translation>Mwedzi uno</translation>
    </message>
    <message>
        <source>Last month</source>
        <translation>Mwedzi wapera</translation>
    </message>
    <message>
        <source>From … to …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>First day</source>
        <translation>Zuva rekutanga</translation>
    </message>
    <message>
        <source>Last day</source>
        <translation>Zuva rekupedzisira</translation>
    </message>
    <message>
        <source>&amp;Period</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What the list shows now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All orders</source>
        <translation>Maodha ese</translation>
    </message>
    <message>
        <source>&amp;Which</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Choose…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>F&amp;ile</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Export to</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>CSV files (*.csv)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stop</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reading the orders…</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) written…</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Vhara</translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) written.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Together %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n refund(s) are not in it: the shop has not told their day yet.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tradeit::FactGrid</name>
    <message>
        <source>Copy: %1</source>
        <translation>Kopa: %1</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Kopa</translation>
    </message>
</context>
<context>
    <name>tradeit::FactList</name>
    <message>
        <source>good</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>with a workaround</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not possible</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>to know</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>being asked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Asking…</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>tradeit::Field</name>
    <message>
        <source>Clear</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>tradeit::GatewayForm</name>
    <message>
        <source>My own %1 account</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The money arrives there, and the desk may look whether it did.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>I cannot look into it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The money goes to the marketplace first, or comes another way.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Client id</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Client secret</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Test gateway&apos;s address</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The client id of your app is missing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The secret that goes with it is missing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Asking %1…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 answers. The secret is kept in the system keychain.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 answers. The secret is kept for this session only.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>tradeit::GuardPanel</name>
    <message>
        <source>Why you go on all the &amp;same (kept in the history)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Why you go on all the same</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>tradeit::GuardSheet</name>
    <message>
        <source>Confirm order %1</source>
        <translation>Simbisa odha %1</translation>
    </message>
    <message>
        <source>Complete order %1</source>
        <translation>Pedzisa odha %1</translation>
    </message>
    <message>
        <source>Confirm anyway</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Complete anyway</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Settle what is amiss first, or say why the order goes on without it.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>tradeit::HabitsSection</name>
    <message>
        <source>Set Completed at once where there is no such status</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The shop&apos;s own mail counts as the confirmation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Working days a delivery takes at most</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shipped is called</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 (not in this shop)</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>tradeit::HelpPage</name>
    <message>
        <source>What you can sign in with</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An application password belongs to a WordPress user who is shop manager or administrator. It is not the password you log in with, and it can be taken back alone.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1. Log in to your shop and open Users, Profile.
2. Go down to Application Passwords, write “Tradeit Desk” and press Add.
3. Copy the password that is shown once, blanks and all, and paste it here. Above it goes the user name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A key belongs to the shop. Take one where application passwords are switched off, or where several people share the desk.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1. Open WooCommerce, Settings, Advanced, REST API and press Add key.
2. Write “Tradeit Desk”, choose the right to read and write, and generate it.
3. Copy the key that begins with ck_ into “Sign in as”, and the secret that begins with cs_ below it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A vendor of a marketplace with Dokan cannot sign in with this release: such an account may not use the shop&apos;s own interface.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>tradeit::HoldSheet</name>
    <message>
        <source>Hold order %1</source>
        <translation>Misa odha %1</translation>
    </message>
    <message>
        <source>Put on hold</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Reason</source>
        <translation>&amp;Chikonzero</translation>
    </message>
    <message>
        <source>The customer reads it in the note.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remind me</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Not by itself</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To&amp;morrow</source>
        <translation>&amp;Mangwana</translation>
    </message>
    <message>
        <source>In &amp;3 days</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next M&amp;onday</source>
        <translation>M&amp;uvhuro unotevera</translation>
    </message>
    <message>
        <source>On a &amp;day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Day to be reminded on</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>tradeit::ItemsModel</name>
    <message>
        <source>The stock has not been read yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 each</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n refunded</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>gone</source>
        <translation>zvaenda</translation>
    </message>
    <message>
        <source>The shop no longer has this product, as of %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Left in the shop, read %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>none</source>
        <translation>hapana</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>hongu</translation>
    </message>
    <message>
        <source>The shop does not count this product; read %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, %2, quantity %3, in stock %4, sum %5</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Item</source>
        <translation>Chinhu</translation>
    </message>
    <message>
        <source>Qty</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In stock</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sum</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>tradeit::ItemsPage</name>
    <message>
        <source>Items</source>
        <translation>Zvinhu</translation>
    </message>
</context>
<context>
    <name>tradeit::KeyEdit</name>
    <message>
        <source>Press a key</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>tradeit::KeySheetModel</name>
    <message>
        <source>In lists and sheets</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Up and down</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Select more</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Select all</source>
        <translation>Sarudza zvese</translation>
    </message>
    <message>
        <source>Open, or do the next step</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close, or clear the search</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>tradeit::KeysModel</name>
    <message>
        <source>%1: no key</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Command</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Key</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As delivered</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Letter in the table</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>tradeit::KeysPage</name>
    <message>
        <source>Keys</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No key</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As delivered</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Commands and their keys</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All as delivered</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New key</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Single letters work while the table has the focus</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New key for “%1”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is the key of “%2”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use it here instead</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 now is the key of “%2”.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>tradeit::KeysSheet</name>
    <message>
        <source>Keys</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Single letters work while the list of orders has the focus.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Single letters are switched off in the settings.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Search for a command or a key</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No command and no key is called that.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>C&amp;hange keys…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>&amp;Vhara</translation>
    </message>
</context>
<context>
    <name>tradeit::LanguagePage</name>
    <message>
        <source>Which language shall the desk speak?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It counts from the next start.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>tradeit::MainWindow</name>
    <message>
        <source>Demo – Tradeit Desk</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tradeit Desk</source>
        <translation>Tradeit Desk</translation>
    </message>
    <message numerus="yes">
        <source>%n new order(s)</source>
        <translation>
            <numerusform>odha itsva %n</numerusform>
            <numerusform>maodha matsva %n</numerusform>
        </translation>
    </message>
    <message>
        <source>There is nothing to undo.</source>
        <translation>Hapana chekudzosa.</translation>
    </message>
    <message>
        <source>Quit with acts waiting?</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n act(s) wait and go out at the next start.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;Buda</translation>
    </message>
    <message>
        <source>&amp;Keep open</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A demo takes no other shops.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Copied %n order number(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Open order %1 in the browser?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It leads to %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Open</source>
        <translation>&amp;Vhura</translation>
    </message>
    <message>
        <source>&amp;Stay here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All orders</source>
        <translation>Maodha ese</translation>
    </message>
    <message>
        <source>Go to a list of orders first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose an order first.</source>
        <translation>Tanga wasarudza odha.</translation>
    </message>
    <message>
        <source>Synced</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>tradeit::MessagePanel</name>
    <message>
        <source>&amp;Edit text…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Tell the customer by</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Customer note</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The order names no e-mail address.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Message to the customer</source>
        <translation>Meseji kumutengi</translation>
    </message>
    <message>
        <source>Us&amp;e the standard text</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>tradeit::NoteSheet</name>
    <message>
        <source>Message on order %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Note on order %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Send message</source>
        <translation>Tumira meseji</translation>
    </message>
    <message>
        <source>Keep note</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kept with the order at the shop. The customer does not see it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Message to the customer</source>
        <translation>Meseji kumutengi</translation>
    </message>
    <message>
        <source>Note to self</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Note to self</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Message: the order names no e-mail address</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n character(s) too many</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n character(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tradeit::OrderHead</name>
    <message>
        <source>Pending</source>
        <translation>Yakamirira</translation>
    </message>
    <message>
        <source>Status: %1</source>
        <translation>Mamiriro: %1</translation>
    </message>
    <message>
        <source>Show it in the outbox</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>tradeit::OrderHeader</name>
    <message>
        <source>Columns</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>tradeit::OrderListPane</name>
    <message>
        <source>Choose columns</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Orders</source>
        <translation>Maodha</translation>
    </message>
    <message>
        <source>Columns as at first</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All orders</source>
        <translation>Maodha ese</translation>
    </message>
    <message>
        <source>%1 selected of %2</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>tradeit::OutboxDetail</name>
    <message>
        <source>If you apply this</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Steps</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Log</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Steps and log</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open order</source>
        <translation>Vhura odha</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>tradeit::OutboxModel</name>
    <message numerus="yes">
        <source>%1, %n acts</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>since %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>State</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What and why</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Since</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Zvinotevera</translation>
    </message>
</context>
<context>
    <name>tradeit::OutboxPane</name>
    <message>
        <source>Outbox</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Oldest first in each group</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing waits. What you do offline gathers here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n entries</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n more below</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Drop the rest</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Drop the rest of “%1”?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep it</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>tradeit::OutboxView</name>
    <message>
        <source>Outbox</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unknown</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>24 Nov</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>your choice</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>tradeit::PaletteModel</name>
    <message>
        <source>Order %1 · %2</source>
        <translation>Odha %1 · %2</translation>
    </message>
    <message>
        <source>Go to %1</source>
        <comment>a section</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not now: %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>tradeit::ParcelModel</name>
    <message numerus="yes">
        <source>%1, %n of it now</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Item</source>
        <translation>Chinhu</translation>
    </message>
    <message>
        <source>Ordered</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Now</source>
        <translation>Izvozvi</translation>
    </message>
</context>
<context>
    <name>tradeit::ParcelTable</name>
    <message>
        <source>What goes into this parcel</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>tradeit::PaymentPage</name>
    <message>
        <source>The shop no longer has this order.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No gateway knows of this method: nobody can be asked.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No gateway is set up here that knows this payment.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Verify now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Asking the gateway…</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>tradeit::PaymentsPage</name>
    <message>
        <source>Where does the money arrive?</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>tradeit::ReviewCard</name>
    <message>
        <source>Review</source>
        <translation>Ongororo</translation>
    </message>
</context>
<context>
    <name>tradeit::SearchField</name>
    <message>
        <source>Order, name, phone, SKU</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Search orders</source>
        <translation>Tsvaga maodha</translation>
    </message>
</context>
<context>
    <name>tradeit::SelectionCommands</name>
    <message>
        <source>This order is not stored any more.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is done for one order at a time.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>tradeit::SettingsDialog</name>
    <message>
        <source>Settings</source>
        <translation>Masetingi</translation>
    </message>
    <message>
        <source>Accounts</source>
        <translation>Maakaundi</translation>
    </message>
    <message>
        <source>Syncing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Acts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Appearance</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keys</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Start</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Vhara</translation>
    </message>
    <message>
        <source>Pages of the settings</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>tradeit::SetupDialog</name>
    <message>
        <source>Where do I find an application password?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Dzokera</translation>
    </message>
    <message>
        <source>Set up Tradeit Desk</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add a shop</source>
        <translation>Wedzera chitoro</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Mutauro</translation>
    </message>
    <message>
        <source>Your shop</source>
        <translation>Chitoro chako</translation>
    </message>
    <message>
        <source>Payments</source>
        <translation>Mibhadharo</translation>
    </message>
    <message>
        <source>Next: your shop</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Asking…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Finish set-up</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Start the demo shop</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Testing…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Connecting…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next: payments</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Connect and test</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>tradeit::Sheet</name>
    <message>
        <source>Keep writing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leave</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Kanzura</translation>
    </message>
    <message>
        <source>Leave without doing it? What you typed is kept for this order.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>tradeit::ShipForm</name>
    <message>
        <source>Tracking n&amp;o.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Driver</source>
        <translation>&amp;Mutyairi</translation>
    </message>
    <message>
        <source>&amp;Phone</source>
        <translation>&amp;Runhare</translation>
    </message>
    <message>
        <source>Se&amp;nt on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ddd d MMM</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What goes into this parcel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This shop has no status for shipped orders: the order keeps its status there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A number is not needed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>arrives by %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>tradeit::ShipSheet</name>
    <message>
        <source>Ship order %1</source>
        <translation>Tumira odha %1</translation>
    </message>
    <message numerus="yes">
        <source>Ship %n item(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tradeit::ShopForm</name>
    <message>
        <source>More, for a test shop on this computer…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Looking…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Kero</translation>
    </message>
    <message>
        <source>Sign in as</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Application password</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>what the desk calls this account</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Zita</translation>
    </message>
    <message>
        <source>Choose a file…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Its certificate</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>WooCommerce with Dokan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>WooCommerce</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Consumer secret</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a key of the shop</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a WordPress user, or a key that begins with ck_</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>goes into the system keychain, never into a file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Certificate of the test shop&apos;s authority</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Certificates (*.pem *.crt)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The secret that was shown together with the key is missing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The application password is missing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The secret that goes with a key begins with cs_.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This secret belongs to a key: put the key, which begins with ck_, above it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The address must begin with https:// so that the password stays secret.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is no web address. Type it as in the browser, for instance tradeit.co.zw.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The user or the key is missing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use 1 to 40 letters, digits, - and _ without accents or blanks.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is an account of this name already.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>kept in the system keychain</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>kept for this session only: there is no keychain here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>kept for this session only: the keychain is locked</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>tradeit::ShopPage</name>
    <message>
        <source>Test again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where are your orders?</source>
        <translation>Maodha ako ari kupi?</translation>
    </message>
    <message>
        <source>Which shop?</source>
        <translation>Chitoro chipi?</translation>
    </message>
    <message>
        <source>Try the demo shop</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A pretend marketplace on this computer, with orders, customers and payments to play with.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Connect my shop</source>
        <translation>Batanidza chitoro changu</translation>
    </message>
    <message>
        <source>Tradeit, or any WooCommerce shop that you sell on.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What this account may do</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You can look, but not act. Make a key with the right to read and write, and sign in again under Settings, Accounts.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Everything works.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Good enough to work with. Test again any time under Settings, Accounts.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 of %2 answers</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>tradeit::Sidebar</name>
    <message>
        <source>Sections</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>tradeit::SidebarModel</name>
    <message>
        <source>%1, %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n orders</source>
        <translation>
            <numerusform>odha %n</numerusform>
            <numerusform>maodha %n</numerusform>
        </translation>
    </message>
    <message>
        <source>To do</source>
        <translation>Zvekuita</translation>
    </message>
    <message>
        <source>To confirm</source>
        <translation>Zvekusimbisa</translation>
    </message>
    <message>
        <source>To ship</source>
        <translation>Zvekutumira</translation>
    </message>
    <message>
        <source>Late</source>
        <translation>Yanonoka</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Mamiriro</translation>
    </message>
    <message>
        <source>Pending</source>
        <translation>Yakamirira</translation>
    </message>
    <message>
        <source>Stores</source>
        <translation>Zvitoro</translation>
    </message>
    <message numerus="yes">
        <source>%n open orders</source>
        <translation>
            <numerusform>odha %n yakavhurika</numerusform>
            <numerusform>maodha %n akavhurika</numerusform>
        </translation>
    </message>
    <message>
        <source>%1. %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Outbox</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Outbox, %n waiting</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n need you</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tradeit::StartPage</name>
    <message>
        <source>Start</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Start Tradeit Desk when I log in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New orders are then there when you sit down. It can be switched off here or in the system&apos;s own list of programs that start by themselves.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>tradeit::StatusStrip</name>
    <message>
        <source>Sync now</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n waiting to be sent</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n need you</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tradeit::StepBar</name>
    <message>
        <source>Message…</source>
        <translation>Meseji…</translation>
    </message>
    <message>
        <source>More acts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Note…</source>
        <translation>Chinyorwa…</translation>
    </message>
    <message>
        <source>Verify payment</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy number</source>
        <translation>Kopa nhamba</translation>
    </message>
    <message>
        <source>Copy address</source>
        <translation>Kopa kero</translation>
    </message>
    <message>
        <source>Open in the shop</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>tradeit::StepStrip</name>
    <message>
        <source>Nothing is written to your shop during set-up.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Step %1 of %2: %3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>done</source>
        <translation>zvapera</translation>
    </message>
    <message>
        <source>this step</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>to come</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>tradeit::SumsFooter</name>
    <message>
        <source>%1 %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sums in %1: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>, </source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>tradeit::SyncingPage</name>
    <message>
        <source>Syncing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only when I ask</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Every 30 seconds</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Every minute</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Every %1 minutes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Every hour</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Every %1 seconds</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask the shops</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Data used today</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What you do is sent at once whenever there is a connection, however often the desk asks.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>tradeit::TimelineDelegate</name>
    <message>
        <source>Show less</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show all</source>
        <translation>Ratidza zvese</translation>
    </message>
</context>
<context>
    <name>tradeit::TimelineModel</name>
    <message>
        <source>Time not told</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>, </source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>tradeit::TroubleBanner</name>
    <message>
        <source>Sign in again…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Try now</source>
        <translation type="unfinished"></translation>
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
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>&amp;Vhara</translation>
    </message>
    <message>
        <source>Its files are in %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was changed. Keep a copy of the folder, and put back the files of your last backup.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Make room on the disk, or see to it that the folder can be written, and start again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A newer Tradeit Desk wrote these files. Start that one, or install it again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tradeit Desk is open already, but does not answer. Close it, or wait a moment and start again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose another folder: this one holds something else.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Start it again. If that does not help, the folder&apos;s own files say more.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>tradeit::UndoOffer</name>
    <message numerus="yes">
        <source>%1. Undo for %n seconds.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Undo (%1 s)</source>
        <translation>Dzosa (%1 s)</translation>
    </message>
</context>
</TS>
