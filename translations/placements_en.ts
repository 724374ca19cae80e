<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en_US">
<context>
    <name>AgreeDialog</name>
    <message numerus="yes">
        <source>%n placement(s)</source>
        <translation>
            <numerusform>%n placement</numerusform>
            <numerusform>%n placements</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Company agreed: %n placement(s)</source>
        <translation>
            <numerusform>Company agreed: %n placement</numerusform>
            <numerusform>Company agreed: %n placements</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>School agreed: %n placement(s)</source>
        <translation>
            <numerusform>School agreed: %n placement</numerusform>
            <numerusform>School agreed: %n placements</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of those chosen have begun or ended and are left out.</source>
        <translation>
            <numerusform>%n of those chosen has begun or ended and is left out.</numerusform>
            <numerusform>%n of those chosen have begun or ended and are left out.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Applying</name>
    <message numerus="yes">
        <source>Propose %n placement(s)?</source>
        <translation>
            <numerusform>Propose %n placement?</numerusform>
            <numerusform>Propose %n placements?</numerusform>
        </translation>
    </message>
</context>
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
    <name>CompanyRowsStep</name>
    <message numerus="yes">
        <source>Take %n new &amp;technology(ies) into the list: {names}</source>
        <translation>
            <numerusform>Take %n new &amp;technology into the list: {names}</numerusform>
            <numerusform>Take %n new &amp;technologies into the list: {names}</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Counted</name>
    <message numerus="yes">
        <source>%n day(s) are still to come, the last on {day}.</source>
        <translation>
            <numerusform>%n day is still to come, on {day}.</numerusform>
            <numerusform>%n days are still to come, the last on {day}.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) of the log are empty: {days}</source>
        <translation>
            <numerusform>%n day of the log is empty: {days}</numerusform>
            <numerusform>%n days of the log are empty: {days}</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>EvaluationGrid</name>
    <message numerus="yes">
        <source>Mark every item: %n are missing.</source>
        <translation>
            <numerusform>Mark every item: %n is missing.</numerusform>
            <numerusform>Mark every item: %n are missing.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>LogDialog</name>
    <message numerus="yes">
        <source>%n day(s) saved</source>
        <translation>
            <numerusform>%n day saved</numerusform>
            <numerusform>%n days saved</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>LogGrid</name>
    <message numerus="yes">
        <source>%n line(s) cannot be read, or have work but no time.</source>
        <translation>
            <numerusform>%n line cannot be read, or has work but no time.</numerusform>
            <numerusform>%n lines cannot be read, or have work but no time.</numerusform>
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
    <name>MatchingPanel</name>
    <message numerus="yes">
        <source>&amp;Apply %n pair(s)…</source>
        <translation>
            <numerusform>&amp;Apply %n pair…</numerusform>
            <numerusform>&amp;Apply %n pairs…</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n request(s) waiting</source>
        <translation>
            <numerusform>%n request waiting</numerusform>
            <numerusform>%n requests waiting</numerusform>
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
    <name>Notices</name>
    <message numerus="yes">
        <source>%n placement(s) proposed. Company and school agree next, under “Placements”.</source>
        <translation>
            <numerusform>%n placement proposed. Company and school agree next, under “Placements”.</numerusform>
            <numerusform>%n placements proposed. Company and school agree next, under “Placements”.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Another place than before for %n teacher(s).</source>
        <translation>
            <numerusform>Another place than before for %n teacher.</numerusform>
            <numerusform>Another place than before for %n teachers.</numerusform>
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
    <message numerus="yes">
        <source>%n free place(s)</source>
        <translation>
            <numerusform>%n free place</numerusform>
            <numerusform>%n free places</numerusform>
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
    <name>PairCounts</name>
    <message numerus="yes">
        <source>Waiting for %n day(s).</source>
        <translation>
            <numerusform>Waiting for %n day.</numerusform>
            <numerusform>Waiting for %n days.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n teacher(s) of the school placed lately.</source>
        <translation>
            <numerusform>%n teacher of the school placed lately.</numerusform>
            <numerusform>%n teachers of the school placed lately.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PaperDialog</name>
    <message numerus="yes">
        <source>%n placement(s)</source>
        <translation>
            <numerusform>%n placement</numerusform>
            <numerusform>%n placements</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>(%n cancelled left out)</source>
        <translation>
            <numerusform>(%n cancelled left out)</numerusform>
            <numerusform>(%n cancelled left out)</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PlacementDeeds</name>
    <message numerus="yes">
        <source>%n of those chosen cannot start yet and are left out.</source>
        <translation>
            <numerusform>%n of those chosen cannot start yet and is left out.</numerusform>
            <numerusform>%n of those chosen cannot start yet and are left out.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Start %n placement(s)?</source>
        <translation>
            <numerusform>Start %n placement?</numerusform>
            <numerusform>Start %n placements?</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Started: %n placement(s)</source>
        <translation>
            <numerusform>Started: %n placement</numerusform>
            <numerusform>Started: %n placements</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PlacementFollowUpPanel</name>
    <message numerus="yes">
        <source>%n placement(s) to follow up</source>
        <translation>
            <numerusform>%n placement to follow up</numerusform>
            <numerusform>%n placements to follow up</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n placement(s) begin soon</source>
        <translation>
            <numerusform>%n placement begins soon</numerusform>
            <numerusform>%n placements begin soon</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) without a log</source>
        <translation>
            <numerusform>%n day without a log</numerusform>
            <numerusform>%n days without a log</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>in %n day(s)</source>
        <translation>
            <numerusform>in %n day</numerusform>
            <numerusform>in %n days</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PlacementPanel</name>
    <message numerus="yes">
        <source>%n day(s)</source>
        <translation>
            <numerusform>%n day</numerusform>
            <numerusform>%n days</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PlacementsPage</name>
    <message numerus="yes">
        <source>%n placement(s) proposed</source>
        <translation>
            <numerusform>%n placement proposed</numerusform>
            <numerusform>%n placements proposed</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PlacementsPanel</name>
    <message numerus="yes">
        <source>%n placement(s)</source>
        <translation>
            <numerusform>%n placement</numerusform>
            <numerusform>%n placements</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>&amp;With %n checked</source>
        <translation>
            <numerusform>&amp;With %n checked</numerusform>
            <numerusform>&amp;With %n checked</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n under way</source>
        <translation>
            <numerusform>%n under way</numerusform>
            <numerusform>%n under way</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ReminderCounts</name>
    <message numerus="yes">
        <source>%n protocol(s) end soon or have ended</source>
        <translation>
            <numerusform>%n protocol ends soon or has ended</numerusform>
            <numerusform>%n protocols end soon or have ended</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n company(ies) to be asked again</source>
        <translation>
            <numerusform>%n company to be asked again</numerusform>
            <numerusform>%n companies to be asked again</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>in %n day(s)</source>
        <translation>
            <numerusform>in %n day</numerusform>
            <numerusform>in %n days</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) ago</source>
        <translation>
            <numerusform>%n day ago</numerusform>
            <numerusform>%n days ago</numerusform>
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
        <source>%n teacher(s) waiting</source>
        <translation>
            <numerusform>%n teacher waiting</numerusform>
            <numerusform>%n teachers waiting</numerusform>
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
    <name>StartingListDialog</name>
    <message numerus="yes">
        <source>%n technology(ies) added</source>
        <translation>
            <numerusform>%n technology added</numerusform>
            <numerusform>%n technologies added</numerusform>
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
<context>
    <name>WrittenPart</name>
    <message numerus="yes">
        <source>%n sheet(s) and forms, the last on {day}</source>
        <translation>
            <numerusform>%n sheet or form, on {day}</numerusform>
            <numerusform>%n sheets and forms, the last on {day}</numerusform>
        </translation>
    </message>
</context>
</TS>
