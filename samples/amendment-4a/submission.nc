<SUBMISSION>
<ACCESSION-NUMBER>0001990117-23-000418
<TYPE>4/A
<PUBLIC-DOCUMENT-COUNT>1
<PERIOD>20230424
<FILING-DATE>20230503
<DATE-OF-FILING-DATE-CHANGE>20230503
<REPORTING-OWNER>
<OWNER-DATA>
<CONFORMED-NAME>O'Rourke Brendan
<CIK>0001915628
</OWNER-DATA>
<FILING-VALUES>
<FORM-TYPE>4/A
<ACT>34
<FILE-NUMBER>001-39714
<FILM-NUMBER>23886042
</FILING-VALUES>
<MAIL-ADDRESS>
<STREET1>9900 WEST PARKWAY
<CITY>BOULDER
<STATE>CO
<ZIP>80301
</MAIL-ADDRESS>
</REPORTING-OWNER>
<ISSUER>
<COMPANY-DATA>
<CONFORMED-NAME>Sundance Grid Storage, Inc.
<CIK>0001810440
<ASSIGNED-SIC>3620
<IRS-NUMBER>842715503
<STATE-OF-INCORPORATION>DE
<FISCAL-YEAR-END>1231
</COMPANY-DATA>
<BUSINESS-ADDRESS>
<STREET1>9900 WEST PARKWAY
<CITY>BOULDER
<STATE>CO
<ZIP>80301
<PHONE>303-555-0155
</BUSINESS-ADDRESS>
<MAIL-ADDRESS>
<STREET1>9900 WEST PARKWAY
<CITY>BOULDER
<STATE>CO
<ZIP>80301
</MAIL-ADDRESS>
</ISSUER>
<DOCUMENT>
<TYPE>4/A
<SEQUENCE>1
<FILENAME>primarydocument.xml
<DESCRIPTION>PRIMARY DOCUMENT
<TEXT>
<XML>
<?xml version="1.0"?>
<ownershipDocument>

    <schemaVersion>X0407</schemaVersion>

    <documentType>4/A</documentType>

    <periodOfReport>2023-04-24</periodOfReport>

    <dateOfOriginalSubmission>2023-04-26</dateOfOriginalSubmission>

    <notSubjectToSection16>false</notSubjectToSection16>

    <issuer>
        <issuerCik>0001810440</issuerCik>
        <issuerName>Sundance Grid Storage, Inc.</issuerName>
        <issuerTradingSymbol>SGST</issuerTradingSymbol>
    </issuer>

    <reportingOwner>
        <reportingOwnerId>
            <rptOwnerCik>0001915628</rptOwnerCik>
            <rptOwnerName>O'Rourke Brendan</rptOwnerName>
        </reportingOwnerId>
        <reportingOwnerAddress>
            <rptOwnerStreet1>9900 WEST PARKWAY</rptOwnerStreet1>
            <rptOwnerStreet2></rptOwnerStreet2>
            <rptOwnerCity>BOULDER</rptOwnerCity>
            <rptOwnerState>CO</rptOwnerState>
            <rptOwnerZipCode>80301</rptOwnerZipCode>
            <rptOwnerStateDescription></rptOwnerStateDescription>
        </reportingOwnerAddress>
        <reportingOwnerRelationship>
            <isDirector>false</isDirector>
            <isOfficer>true</isOfficer>
            <isTenPercentOwner>false</isTenPercentOwner>
            <isOther>false</isOther>
            <officerTitle>See Remarks</officerTitle>
            <otherText></otherText>
        </reportingOwnerRelationship>
    </reportingOwner>

    <aff10b5One>false</aff10b5One>

    <nonDerivativeTable>
        <nonDerivativeTransaction>
            <securityTitle>
                <value>Common Stock</value>
            </securityTitle>
            <transactionDate>
                <value>2023-04-24</value>
            </transactionDate>
            <deemedExecutionDate></deemedExecutionDate>
            <transactionCoding>
                <transactionFormType>4</transactionFormType>
                <transactionCode>A</transactionCode>
                <equitySwapInvolved>false</equitySwapInvolved>
                <footnoteId id="F1"/>
            </transactionCoding>
            <transactionTimeliness></transactionTimeliness>
            <transactionAmounts>
                <transactionShares>
                    <value>8750.00</value>
                </transactionShares>
                <transactionPricePerShare>
                    <value>0.00</value>
                </transactionPricePerShare>
                <transactionAcquiredDisposedCode>
                    <value>A</value>
                </transactionAcquiredDisposedCode>
            </transactionAmounts>
            <postTransactionAmounts>
                <sharesOwnedFollowingTransaction>
                    <value>44210.00</value>
                    <footnoteId id="F2"/>
                </sharesOwnedFollowingTransaction>
            </postTransactionAmounts>
            <ownershipNature>
                <directOrIndirectOwnership>
                    <value>D</value>
                </directOrIndirectOwnership>
            </ownershipNature>
        </nonDerivativeTransaction>
    </nonDerivativeTable>

    <footnotes>
        <footnote id="F1">Shares under a restricted stock unit award; one third vests each year.</footnote>
        <footnote id="F2">The first report gave the number owned as 42,410; the figures had been transposed.</footnote>
    </footnotes>

    <remarks>Title: Senior Vice President, Grid Operations and Customer Programs</remarks>

    <ownerSignature>
        <signatureName>/s/ Dana Liu, as attorney-in-fact for Brendan O'Rourke</signatureName>
        <signatureDate>2023-05-03</signatureDate>
    </ownerSignature>
</ownershipDocument>
</XML>
</TEXT>
</DOCUMENT>
</SUBMISSION>
