<SUBMISSION>
<ACCESSION-NUMBER>0001694227-18-000034
<TYPE>3
<PUBLIC-DOCUMENT-COUNT>2
<PERIOD>20181101
<FILING-DATE>20181106
<DATE-OF-FILING-DATE-CHANGE>20181106
<REPORTING-OWNER>
<OWNER-DATA>
<CONFORMED-NAME>Vandermeer Joost
<CIK>0001757340
</OWNER-DATA>
<FILING-VALUES>
<FORM-TYPE>3
<ACT>34
<FILE-NUMBER>001-38211
<FILM-NUMBER>181160442
</FILING-VALUES>
<MAIL-ADDRESS>
<STREET1>12 COMMERCIAL STREET
<CITY>PORTLAND
<STATE>ME
<ZIP>04101
</MAIL-ADDRESS>
</REPORTING-OWNER>
<ISSUER>
<COMPANY-DATA>
<CONFORMED-NAME>CASTINE MARINE LOGISTICS CORP
<CIK>0001694227
<ASSIGNED-SIC>4412
<IRS-NUMBER>812604417
<STATE-OF-INCORPORATION>ME
<FISCAL-YEAR-END>1231
</COMPANY-DATA>
<BUSINESS-ADDRESS>
<STREET1>12 COMMERCIAL STREET
<CITY>PORTLAND
<STATE>ME
<ZIP>04101
<PHONE>2075550117
</BUSINESS-ADDRESS>
<MAIL-ADDRESS>
<STREET1>12 COMMERCIAL STREET
<CITY>PORTLAND
<STATE>ME
<ZIP>04101
</MAIL-ADDRESS>
</ISSUER>
<DOCUMENT>
<TYPE>3
<SEQUENCE>1
<FILENAME>form3.xml
<TEXT>
<XML>
<?xml version="1.0"?>
<ownershipDocument>

    <schemaVersion>X0206</schemaVersion>

    <documentType>3</documentType>

    <periodOfReport>2018-11-01</periodOfReport>

    <noSecuritiesOwned>1</noSecuritiesOwned>

    <issuer>
        <issuerCik>0001694227</issuerCik>
        <issuerName>CASTINE MARINE LOGISTICS CORP</issuerName>
        <issuerTradingSymbol>CMLC</issuerTradingSymbol>
    </issuer>

    <reportingOwner>
        <reportingOwnerId>
            <rptOwnerCik>0001757340</rptOwnerCik>
            <rptOwnerName>Vandermeer Joost</rptOwnerName>
        </reportingOwnerId>
        <reportingOwnerAddress>
            <rptOwnerStreet1>12 COMMERCIAL STREET</rptOwnerStreet1>
            <rptOwnerStreet2></rptOwnerStreet2>
            <rptOwnerCity>PORTLAND</rptOwnerCity>
            <rptOwnerState>ME</rptOwnerState>
            <rptOwnerZipCode>04101</rptOwnerZipCode>
            <rptOwnerStateDescription></rptOwnerStateDescription>
        </reportingOwnerAddress>
        <reportingOwnerRelationship>
            <isDirector>1</isDirector>
            <isOfficer>0</isOfficer>
            <isTenPercentOwner>0</isTenPercentOwner>
            <isOther>0</isOther>
        </reportingOwnerRelationship>
    </reportingOwner>

    <nonDerivativeTable></nonDerivativeTable>

    <derivativeTable></derivativeTable>

    <footnotes></footnotes>

    <remarks>Exhibit 24: Power of Attorney</remarks>

    <ownerSignature>
        <signatureName>/s/ Joost Vandermeer by Elaine Prout, Attorney-in-Fact</signatureName>
        <signatureDate>2018-11-06</signatureDate>
    </ownerSignature>
</ownershipDocument>
</XML>
</TEXT>
</DOCUMENT>
<DOCUMENT>
<TYPE>EX-24
<SEQUENCE>2
<FILENAME>poa-vandermeer.txt
<TEXT>
<PRE>
                               POWER OF ATTORNEY

     The undersigned appoints each of Elaine Prout and Samir Dutta, acting alone, to sign and
file for the undersigned any Form 3, 4 or 5 that the undersigned must
file as a director of Castine Marine Logistics Corp.

     This appointment lasts until the undersigned revokes it in writing or
no longer has to file such forms.

                                             /s/ Joost Vandermeer
                                             Dated: October 30, 2018
</PRE>
</TEXT>
</DOCUMENT>
</SUBMISSION>
