<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en">
<context>
    <name>ActWords</name>
    <message numerus="yes">
        <source>ship %n items</source>
        <translation>
            <numerusform>ship %n item</numerusform>
            <numerusform>ship %n items</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>CheckLine</name>
    <message numerus="yes">
        <source>%n lines, sums agree</source>
        <translation>
            <numerusform>%n line, sums agree</numerusform>
            <numerusform>%n lines, sums agree</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ClashChoice</name>
    <message numerus="yes">
        <source>%n parcels</source>
        <translation>
            <numerusform>%n parcel</numerusform>
            <numerusform>%n parcels</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>CustomerPast</name>
    <message numerus="yes">
        <source>One of %n orders</source>
        <translation>
            <numerusform>One of %n order</numerusform>
            <numerusform>One of %n orders</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>More than %n other orders</source>
        <translation>
            <numerusform>More than %n other order</numerusform>
            <numerusform>More than %n other orders</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>LineWords</name>
    <message numerus="yes">
        <source>%n shops are in trouble</source>
        <translation>
            <numerusform>%n shop is in trouble</numerusform>
            <numerusform>%n shops are in trouble</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n shops do not answer</source>
        <translation>
            <numerusform>%n shop does not answer</numerusform>
            <numerusform>%n shops do not answer</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>NextStep</name>
    <message numerus="yes">
        <source>%1, and %n more</source>
        <translation>
            <numerusform>%1, and %n more</numerusform>
            <numerusform>%1, and %n more</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n checks are open.</source>
        <translation>
            <numerusform>%n check is open.</numerusform>
            <numerusform>%n checks are open.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>OrderCells</name>
    <message numerus="yes">
        <source>%n min late</source>
        <translation>
            <numerusform>%n min late</numerusform>
            <numerusform>%n min late</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n h late</source>
        <translation>
            <numerusform>%n h late</numerusform>
            <numerusform>%n h late</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) late</source>
        <translation>
            <numerusform>%n day late</numerusform>
            <numerusform>%n days late</numerusform>
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
</context>
<context>
    <name>OrderList</name>
    <message numerus="yes">
        <source>%Ln order(s)</source>
        <translation>
            <numerusform>%Ln order</numerusform>
            <numerusform>%Ln orders</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>OutboxWords</name>
    <message numerus="yes">
        <source>%n need you</source>
        <translation>
            <numerusform>%n needs you</numerusform>
            <numerusform>%n need you</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n sending</source>
        <translation>
            <numerusform>%n sending</numerusform>
            <numerusform>%n sending</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n held</source>
        <translation>
            <numerusform>%n held</numerusform>
            <numerusform>%n held</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n queued</source>
        <translation>
            <numerusform>%n queued</numerusform>
            <numerusform>%n queued</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SheetWords</name>
    <message numerus="yes">
        <source>Confirmed %n order(s)</source>
        <translation>
            <numerusform>Confirmed %n order</numerusform>
            <numerusform>Confirmed %n orders</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Shipped %n order(s)</source>
        <translation>
            <numerusform>Shipped %n order</numerusform>
            <numerusform>Shipped %n orders</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Completed %n order(s)</source>
        <translation>
            <numerusform>Completed %n order</numerusform>
            <numerusform>Completed %n orders</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Put %n order(s) on hold</source>
        <translation>
            <numerusform>Put %n order on hold</numerusform>
            <numerusform>Put %n orders on hold</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Resumed %n order(s)</source>
        <translation>
            <numerusform>Resumed %n order</numerusform>
            <numerusform>Resumed %n orders</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Cancelled %n order(s)</source>
        <translation>
            <numerusform>Cancelled %n order</numerusform>
            <numerusform>Cancelled %n orders</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Note kept on %n order(s)</source>
        <translation>
            <numerusform>Note kept on %n order</numerusform>
            <numerusform>Note kept on %n orders</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Held for %n s so that you can undo, then the note goes out.</source>
        <translation>
            <numerusform>Held for %n s so that you can undo, then the note goes out.</numerusform>
            <numerusform>Held for %n s so that you can undo, then the note goes out.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Held for %n s so that you can undo, then it goes to the shop.</source>
        <translation>
            <numerusform>Held for %n s so that you can undo, then it goes to the shop.</numerusform>
            <numerusform>Held for %n s so that you can undo, then it goes to the shop.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n line(s)</source>
        <translation>
            <numerusform>%n line</numerusform>
            <numerusform>%n lines</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>TimeWords</name>
    <message numerus="yes">
        <source>%n min ago</source>
        <translation>
            <numerusform>%n min ago</numerusform>
            <numerusform>%n min ago</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n h ago</source>
        <translation>
            <numerusform>%n h ago</numerusform>
            <numerusform>%n h ago</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>WhenWords</name>
    <message numerus="yes">
        <source>%n min ago</source>
        <translation>
            <numerusform>%n min ago</numerusform>
            <numerusform>%n min ago</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n h ago</source>
        <translation>
            <numerusform>%n h ago</numerusform>
            <numerusform>%n h ago</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n days ago</source>
        <translation>
            <numerusform>%n day ago</numerusform>
            <numerusform>%n days ago</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tradeit::Acts</name>
    <message numerus="yes">
        <source>Taken back: %n act(s)</source>
        <translation>
            <numerusform>Taken back: %n act</numerusform>
            <numerusform>Taken back: %n acts</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Taken back: %1 of %n act(s); the others had left already</source>
        <translation>
            <numerusform>Taken back: %1 of %n act; the others had left already</numerusform>
            <numerusform>Taken back: %1 of %n acts; the others had left already</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tradeit::BulkSheet</name>
    <message numerus="yes">
        <source>Confirm %n order(s)</source>
        <translation>
            <numerusform>Confirm %n order</numerusform>
            <numerusform>Confirm %n orders</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Ship %n order(s)</source>
        <translation>
            <numerusform>Ship %n order</numerusform>
            <numerusform>Ship %n orders</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Complete %n order(s)</source>
        <translation>
            <numerusform>Complete %n order</numerusform>
            <numerusform>Complete %n orders</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Put %n order(s) on hold</source>
        <translation>
            <numerusform>Put %n order on hold</numerusform>
            <numerusform>Put %n orders on hold</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Resume %n order(s)</source>
        <translation>
            <numerusform>Resume %n order</numerusform>
            <numerusform>Resume %n orders</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Cancel %n order(s)</source>
        <translation>
            <numerusform>Cancel %n order</numerusform>
            <numerusform>Cancel %n orders</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Keep the note on %n order(s)</source>
        <translation>
            <numerusform>Keep the note on %n order</numerusform>
            <numerusform>Keep the note on %n orders</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n failed: they stay selected in the list.</source>
        <translation>
            <numerusform>%n failed: it stays selected in the list.</numerusform>
            <numerusform>%n failed: they stay selected in the list.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Stopped before %n of them.</source>
        <translation>
            <numerusform>Stopped before %n of them.</numerusform>
            <numerusform>Stopped before %n of them.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tradeit::DetailPane</name>
    <message numerus="yes">
        <source>%n orders selected</source>
        <translation>
            <numerusform>%n order selected</numerusform>
            <numerusform>%n orders selected</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tradeit::ExportSheet</name>
    <message numerus="yes">
        <source>%n row(s) written…</source>
        <translation>
            <numerusform>%n row written…</numerusform>
            <numerusform>%n rows written…</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) written.</source>
        <translation>
            <numerusform>%n row written.</numerusform>
            <numerusform>%n rows written.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n refund(s) are not in it: the shop has not told their day yet.</source>
        <translation>
            <numerusform>%n refund is not in it: the shop has not told its day yet.</numerusform>
            <numerusform>%n refunds are not in it: the shop has not told their day yet.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tradeit::ItemsModel</name>
    <message numerus="yes">
        <source>%n refunded</source>
        <translation>
            <numerusform>%n refunded</numerusform>
            <numerusform>%n refunded</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tradeit::MainWindow</name>
    <message numerus="yes">
        <source>%n new order(s)</source>
        <translation>
            <numerusform>%n new order</numerusform>
            <numerusform>%n new orders</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n act(s) wait and go out at the next start.</source>
        <translation>
            <numerusform>%n act waits and goes out at the next start.</numerusform>
            <numerusform>%n acts wait and go out at the next start.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Copied %n order number(s)</source>
        <translation>
            <numerusform>Copied %n order number</numerusform>
            <numerusform>Copied %n order numbers</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tradeit::NoteSheet</name>
    <message numerus="yes">
        <source>%n character(s) too many</source>
        <translation>
            <numerusform>%n character too many</numerusform>
            <numerusform>%n characters too many</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n character(s)</source>
        <translation>
            <numerusform>%n character</numerusform>
            <numerusform>%n characters</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tradeit::OutboxModel</name>
    <message numerus="yes">
        <source>%1, %n acts</source>
        <translation>
            <numerusform>%1, %n act</numerusform>
            <numerusform>%1, %n acts</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tradeit::OutboxPane</name>
    <message numerus="yes">
        <source>%n entries</source>
        <translation>
            <numerusform>%n entry</numerusform>
            <numerusform>%n entries</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n more below</source>
        <translation>
            <numerusform>%n more below</numerusform>
            <numerusform>%n more below</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tradeit::ParcelModel</name>
    <message numerus="yes">
        <source>%1, %n of it now</source>
        <translation>
            <numerusform>%1, %n of it now</numerusform>
            <numerusform>%1, %n of it now</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tradeit::ShipSheet</name>
    <message numerus="yes">
        <source>Ship %n item(s)</source>
        <translation>
            <numerusform>Ship %n item</numerusform>
            <numerusform>Ship %n items</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tradeit::SidebarModel</name>
    <message numerus="yes">
        <source>%n orders</source>
        <translation>
            <numerusform>%n order</numerusform>
            <numerusform>%n orders</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n open orders</source>
        <translation>
            <numerusform>%n open order</numerusform>
            <numerusform>%n open orders</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Outbox, %n waiting</source>
        <translation>
            <numerusform>Outbox, %n waiting</numerusform>
            <numerusform>Outbox, %n waiting</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n need you</source>
        <translation>
            <numerusform>%n needs you</numerusform>
            <numerusform>%n need you</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tradeit::StatusStrip</name>
    <message numerus="yes">
        <source>%n waiting to be sent</source>
        <translation>
            <numerusform>%n waiting to be sent</numerusform>
            <numerusform>%n waiting to be sent</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n need you</source>
        <translation>
            <numerusform>%n needs you</numerusform>
            <numerusform>%n need you</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tradeit::UndoOffer</name>
    <message numerus="yes">
        <source>%1. Undo for %n seconds.</source>
        <translation>
            <numerusform>%1. Undo for %n second.</numerusform>
            <numerusform>%1. Undo for %n seconds.</numerusform>
        </translation>
    </message>
</context>
</TS>
