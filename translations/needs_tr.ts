<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="tr_TR">
<context>
    <name>needs</name>
    <message>
        <source>complete pairs</source>
        <translation>tam çiftler</translation>
    </message>
    <message>
        <source>mean and standard deviation</source>
        <translation>ortalama ve standart sapma</translation>
    </message>
    <message>
        <source>mean weighted discrepancy score (MWDS)</source>
        <translation>ağırlıklı ortalama fark puanı (MWDS)</translation>
    </message>
    <message>
        <source>ranked discrepancy score (RDS)</source>
        <translation>sıralı fark puanı (RDS)</translation>
    </message>
    <message>
        <source>Cronbach&apos;s alpha</source>
        <translation>Cronbach alfa</translation>
    </message>
    <message>
        <source>t interval by the delta method</source>
        <translation>delta yöntemiyle t aralığı</translation>
    </message>
    <message>
        <source>adjusted Wald interval for paired proportions</source>
        <translation>eşli oranlar için düzeltilmiş Wald aralığı</translation>
    </message>
    <message>
        <source>percentile bootstrap interval</source>
        <translation>yüzdelik bootstrap aralığı</translation>
    </message>
    <message>
        <source>importance–ability matrix</source>
        <translation>önem–beceri matrisi</translation>
    </message>
    <message>
        <source>Welch&apos;s interval for two groups</source>
        <translation>iki grup için Welch aralığı</translation>
    </message>
    <message>
        <source>Hedges&apos; g of the gap</source>
        <translation>önem–beceri farkında Hedges g</translation>
    </message>
    <message>
        <source>standardised change of the gap, same people</source>
        <translation>önem–beceri farkındaki standartlaştırılmış değişim, aynı kişiler</translation>
    </message>
    <message>
        <source>hiding of small groups</source>
        <translation>küçük grupların gizlenmesi</translation>
    </message>
    <message>
        <source>Concentrate here</source>
        <translation>Öncelikli</translation>
    </message>
    <message>
        <source>Keep up</source>
        <translation>Korunmalı</translation>
    </message>
    <message>
        <source>Low priority</source>
        <translation>Düşük öncelikli</translation>
    </message>
    <message>
        <source>Possible excess</source>
        <translation>Olası fazlalık</translation>
    </message>
    <message>
        <source>too few answers for a claim</source>
        <translation>yorum için yeterli yanıt yok</translation>
    </message>
    <message>
        <source>a single item</source>
        <translation>tek madde</translation>
    </message>
    <message>
        <source>all answers alike</source>
        <translation>yanıtların tümü aynı</translation>
    </message>
    <message>
        <source>hidden, so that nobody can be recognised</source>
        <translation>kimse tanınmasın diye gizlendi</translation>
    </message>
    <message>
        <source>Audience</source>
        <translation>Katılımcı türü</translation>
    </message>
    <message>
        <source>Field</source>
        <translation>Alan</translation>
    </message>
    <message>
        <source>Branch</source>
        <translation>Dal</translation>
    </message>
    <message>
        <source>Province</source>
        <translation>İl</translation>
    </message>
    <message>
        <source>School</source>
        <translation>Okul</translation>
    </message>
    <message>
        <source>Experience</source>
        <translation>Kıdem</translation>
    </message>
    <message>
        <source>Round</source>
        <translation>Uygulama</translation>
    </message>
    <message>
        <source>Importance</source>
        <translation>Önem</translation>
    </message>
    <message>
        <source>Ability</source>
        <translation>Beceri</translation>
    </message>
    <message>
        <source>same people</source>
        <translation>aynı kişiler</translation>
    </message>
    <message>
        <source>different people</source>
        <translation>farklı kişiler</translation>
    </message>
    <message>
        <source>no respondent</source>
        <translation>katılımcı belirtilmemiş</translation>
    </message>
    <message>
        <source>no competency</source>
        <translation>yeterlik belirtilmemiş</translation>
    </message>
    <message>
        <source>importance or ability is not a number</source>
        <translation>önem ya da beceri sayı değil</translation>
    </message>
    <message>
        <source>outside the scale</source>
        <translation>ölçeğin dışında</translation>
    </message>
    <message>
        <source>answered again by the same respondent; the first answer counts</source>
        <translation>aynı katılımcı yeniden yanıtlamış; ilk yanıtı geçerlidir</translation>
    </message>
    <message>
        <source>says otherwise of the respondent than an earlier row; the first holds</source>
        <translation>katılımcının bilgileri önceki satırla çelişiyor; ilk satır geçerlidir</translation>
    </message>
    <message>
        <source>{file} has no column named {missing}. The first row names the columns: respondent, competency, importance, ability.</source>
        <translation>{file} dosyasında şu sütunlar yok: {missing}. İlk satırda sütun adları bulunmalıdır: respondent (katılımcı), competency (yeterlik), importance (önem), ability (beceri).</translation>
    </message>
    <message>
        <source>There is nothing in {file} that could be taken over.</source>
        <translation>{file} dosyasında alınabilecek bir kayıt yok.</translation>
    </message>
</context>
</TS>
