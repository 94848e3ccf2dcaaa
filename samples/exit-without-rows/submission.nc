<SUBMISSION>
<ACCESSION-NUMBER>0001211524-14-000051
<TYPE>4
<PUBLIC-DOCUMENT-COUNT>1
<PERIOD>20140630
<FILING-DATE>20140701
<DATE-OF-FILING-DATE-CHANGE>20140701
<REPORTING-OWNER>
<OWNER-DATA>
<CONFORMED-NAME>GOODWIN ALICE T
<CIK>0001422050
</OWNER-DATA>
<FILING-VALUES>
<FORM-TYPE>4
<ACT>34
<FILE-NUMBER>001-31440
<FILM-NUMBER>14951203
</FILING-VALUES>
<MAIL-ADDRESS>
<STREET1>90 STATE STREET
<CITY>SPRINGFIELD
<STATE>MA
<ZIP>01103
</MAIL-ADDRESS>
</REPORTING-OWNER>
<ISSUER>
<COMPANY-DATA>
<CONFORMED-NAME>PIONEER VALLEY ENERGY INC
<CIK>0001211524
<ASSIGNED-SIC>4911
<IRS-NUMBER>042288163
<STATE-OF-INCORPORATION>MA
<FISCAL-YEAR-END>1231
</COMPANY-DATA>
<BUSINESS-ADDRESS>
<STREET1>90 STATE STREET
<CITY>SPRINGFIELD
<STATE>MA
<ZIP>01103
<PHONE>4135550129
</BUSINESS-ADDRESS>
<MAIL-ADDRESS>
<STREET1>90 STATE STREET
<CITY>SPRINGFIELD
<STATE>MA
<ZIP>01103
</MAIL-ADDRESS>
</ISSUER>
<DOCUMENT>
<TYPE>4
<SEQUENCE>1
<FILENAME>form4.xml
<DESCRIPTION>PRIMARY DOCUMENT
<TEXT>
<XML>
<?xml version="1.0"?>
<ownershipDocument>

    <schemaVersion>X0306</schemaVersion>

    <documentType>4</documentType>

    <periodOfReport>2014-06-30</periodOfReport>

    <notSubjectToSection16>1</notSubjectToSection16>

    <issuer>
        <issuerCik>0001211524</issuerCik>
        <issuerName>PIONEER VALLEY ENERGY INC</issuerName>
        <issuerTradingSymbol>PVEI</issuerTradingSymbol>
    </issuer>

    <reportingOwner>
        <reportingOwnerId>
            <rptOwnerCik>0001422050</rptOwnerCik>
            <rptOwnerName>GOODWIN ALICE T</rptOwnerName>
        </reportingOwnerId>
        <reportingOwnerAddress>
            <rptOwnerStreet1>90 STATE STREET</rptOwnerStreet1>
            <rptOwnerStreet2></rptOwnerStreet2>
            <rptOwnerCity>SPRINGFIELD</rptOwnerCity>
            <rptOwnerState>MA</rptOwnerState>
            <rptOwnerZipCode>01103</rptOwnerZipCode>
            <rptOwnerStateDescription></rptOwnerStateDescription>
        </reportingOwnerAddress>
        <reportingOwnerRelationship>
            <isDirector>0</isDirector>
            <isOfficer>0</isOfficer>
            <isTenPercentOwner>0</isTenPercentOwner>
            <isOther>1</isOther>
            <otherText>Former director</otherText>
        </reportingOwnerRelationship>
    </reportingOwner>

    <remarks>The Reporting Person left the board on June 30, 2014.</remarks>

    <ownerSignature>
        <signatureName>/s/ Alice T. Goodwin</signatureName>
        <signatureDate>2014-07-01</signatureDate>
    </ownerSignature>
</ownershipDocument>
</XML>
</TEXT>
</DOCUMENT>
</SUBMISSION>
