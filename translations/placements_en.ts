<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en_US">
<context>
    <name>CompaniesPanel</name>
    <message numerus="yes">
        <source>%n company(ies)</source>
        <translation>
            <numerusform>%n company</numerusform>
            <numerusform>%n companies</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n protocol(s) end soon or have ended.</source>
        <translation>
            <numerusform>%n protocol ends soon or has ended.</numerusform>
            <numerusform>%n protocols end soon or have ended.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n company(ies) wait to be asked again.</source>
        <translation>
            <numerusform>%n company waits to be asked again.</numerusform>
            <numerusform>%n companies wait to be asked again.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>MatchChoices</name>
    <message numerus="yes">
        <source>Same company again after %n month(s)</source>
        <translation>
            <numerusform>Same company again after %n month</numerusform>
            <numerusform>Same company again after %n months</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Fair share over %n month(s)</source>
        <translation>
            <numerusform>Fair share over %n month</numerusform>
            <numerusform>Fair share over %n months</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>All %n open request(s)</source>
        <translation>
            <numerusform>All %n open request</numerusform>
            <numerusform>All %n open requests</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>All %n offer(s)</source>
        <translation>
            <numerusform>All %n offer</numerusform>
            <numerusform>All %n offers</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n free place(s)</source>
        <translation>
            <numerusform>%n free place</numerusform>
            <numerusform>%n free places</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>OffersPanel</name>
    <message numerus="yes">
        <source>%n offer(s)</source>
        <translation>
            <numerusform>%n offer</numerusform>
            <numerusform>%n offers</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>OthersBox</name>
    <message numerus="yes">
        <source>and %n more</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>OverviewPanel</name>
    <message numerus="yes">
        <source>%n placement(s) in these days</source>
        <translation>
            <numerusform>%n placement in these days</numerusform>
            <numerusform>%n placements in these days</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n request(s) wait</source>
        <translation>
            <numerusform>%n request wait</numerusform>
            <numerusform>%n requests wait</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n offer(s)</source>
        <translation>
            <numerusform>%n offer</numerusform>
            <numerusform>%n offers</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PairView</name>
    <message numerus="yes">
        <source>of %n choice(s)</source>
        <translation>
            <numerusform>of %n choice</numerusform>
            <numerusform>of %n choices</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>RequestCounts</name>
    <message numerus="yes">
        <source>%n day(s)</source>
        <translation>
            <numerusform>%n day</numerusform>
            <numerusform>%n days</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n teacher(s) ask</source>
        <translation>
            <numerusform>%n teacher ask</numerusform>
            <numerusform>%n teachers ask</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>RequestWishesDialog</name>
    <message numerus="yes">
        <source>Add %n request(s)</source>
        <translation>
            <numerusform>Add %n request</numerusform>
            <numerusform>Add %n requests</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n request(s) added</source>
        <translation>
            <numerusform>%n request added</numerusform>
            <numerusform>%n requests added</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>RequestsPanel</name>
    <message numerus="yes">
        <source>%n teacher(s) waiting</source>
        <translation>
            <numerusform>%n teacher waiting</numerusform>
            <numerusform>%n teachers waiting</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>TimelineView</name>
    <message numerus="yes">
        <source>%n placement(s) clash.</source>
        <translation>
            <numerusform>%n placement clash.</numerusform>
            <numerusform>%n placements clash.</numerusform>
        </translation>
    </message>
</context>
</TS>
