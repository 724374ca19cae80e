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
