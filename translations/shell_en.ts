<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en_US">
<context>
    <name>BackupBox</name>
    <message numerus="yes">
        <source>%n day(s) ago</source>
        <translation>
            <numerusform>%n day ago</numerusform>
            <numerusform>%n days ago</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>DashboardCards</name>
    <message numerus="yes">
        <source>in %n field(s)</source>
        <translation>
            <numerusform>in %n field</numerusform>
            <numerusform>in %n fields</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n person(s) waiting</source>
        <translation>
            <numerusform>%n person waiting</numerusform>
            <numerusform>%n people waiting</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>DashboardCharts</name>
    <message numerus="yes">
        <source>%n person(s)</source>
        <translation>
            <numerusform>%n person</numerusform>
            <numerusform>%n people</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>DashboardPage</name>
    <message numerus="yes">
        <source>%n rule(s) of the rule book are not verified yet.</source>
        <translation>
            <numerusform>%n rule of the rule book is not verified yet.</numerusform>
            <numerusform>%n rules of the rule book are not verified yet.</numerusform>
        </translation>
    </message>
</context>
</TS>
