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
</TS>
