<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en_US">
<context>
    <name>CertificatesPage</name>
    <message numerus="yes">
        <source>%n certificate(s) issued</source>
        <translation>
            <numerusform>%n certificate issued</numerusform>
            <numerusform>%n certificates issued</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n certificate(s) fit the search and the filters</source>
        <translation>
            <numerusform>%n certificate fit the search and the filters</numerusform>
            <numerusform>%n certificates fit the search and the filters</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>&amp;Hand out %n chosen…</source>
        <translation>
            <numerusform>&amp;Hand out %n chosen…</numerusform>
            <numerusform>&amp;Hand out %n chosen…</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>HandOutDialog</name>
    <message numerus="yes">
        <source>Hand out %n certificate(s)</source>
        <translation>
            <numerusform>Hand out %n certificate</numerusform>
            <numerusform>Hand out %n certificates</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>IssueCounts</name>
    <message numerus="yes">
        <source>&amp;Issue %n certificate(s)…</source>
        <translation>
            <numerusform>&amp;Issue %n certificate…</numerusform>
            <numerusform>&amp;Issue %n certificates…</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Issue %n certificate(s)?</source>
        <translation>
            <numerusform>Issue %n certificate?</numerusform>
            <numerusform>Issue %n certificates?</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n certificate(s) issued and signed.</source>
        <translation>
            <numerusform>%n certificate issued and signed.</numerusform>
            <numerusform>%n certificates issued and signed.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Stopped; %n left without one.</source>
        <translation>
            <numerusform>Stopped; %n left without one.</numerusform>
            <numerusform>Stopped; %n left without one.</numerusform>
        </translation>
    </message>
</context>
</TS>
