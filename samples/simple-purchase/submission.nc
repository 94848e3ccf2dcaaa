<SUBMISSION>
<ACCESSION-NUMBER>0000912744-16-000019
<TYPE>4
<PUBLIC-DOCUMENT-COUNT>1
<PERIOD>20160309
<FILING-DATE>20160310
<DATE-OF-FILING-DATE-CHANGE>20160310
<REPORTING-OWNER>
<OWNER-DATA>
<CONFORMED-NAME>THIBODEAU CLAIRE A
<CIK>0001503377
</OWNER-DATA>
<FILING-VALUES>
<FORM-TYPE>4
<ACT>34
<FILE-NUMBER>000-22193
<FILM-NUMBER>161497002
</FILING-VALUES>
<MAIL-ADDRESS>
<STREET1>201 MAIN STREET
<CITY>BANGOR
<STATE>ME
<ZIP>04401
</MAIL-ADDRESS>
</REPORTING-OWNER>
<ISSUER>
<COMPANY-DATA>
<CONFORMED-NAME>PENOBSCOT SAVINGS BANCORP INC
<CIK>0000912744
<ASSIGNED-SIC>6035
<IRS-NUMBER>010441226
<STATE-OF-INCORPORATION>ME
<FISCAL-YEAR-END>0630
</COMPANY-DATA>
<BUSINESS-ADDRESS>
<STREET1>201 MAIN STREET
<CITY>BANGOR
<STATE>ME
<ZIP>04401
<PHONE>2075550133
</BUSINESS-ADDRESS>
<MAIL-ADDRESS>
<STREET1>201 MAIN STREET
<CITY>BANGOR
<STATE>ME
<ZIP>04401
</MAIL-ADDRESS>
</ISSUER>
<DOCUMENT>
<TYPE>4
<SEQUENCE>1
<FILENAME>doc4.xml
<DESCRIPTION>FORM 4 SUBMISSION
<TEXT>
<XML>
<?xml version="1.0"?>
<ownershipDocument>

    <schemaVersion>X0306</schemaVersion>

    <documentType>4</documentType>

    <periodOfReport>2016-03-09</periodOfReport>

    <notSubjectToSection16>0</notSubjectToSection16>

    <issuer>
        <issuerCik>0000912744</issuerCik>
        <issuerName>PENOBSCOT SAVINGS BANCORP INC</issuerName>
        <issuerTradingSymbol>PSBI</issuerTradingSymbol>
    </issuer>

    <reportingOwner>
        <reportingOwnerId>
            <rptOwnerCik>0001503377</rptOwnerCik>
            <rptOwnerName>THIBODEAU CLAIRE A</rptOwnerName>
        </reportingOwnerId>
        <reportingOwnerAddress>
            <rptOwnerStreet1>201 MAIN STREET</rptOwnerStreet1>
            <rptOwnerStreet2></rptOwnerStreet2>
            <rptOwnerCity>BANGOR</rptOwnerCity>
            <rptOwnerState>ME</rptOwnerState>
            <rptOwnerZipCode>04401</rptOwnerZipCode>
            <rptOwnerStateDescription></rptOwnerStateDescription>
        </reportingOwnerAddress>
        <reportingOwnerRelationship>
            <isDirector>1</isDirector>
            <isOfficer>0</isOfficer>
            <isTenPercentOwner>0</isTenPercentOwner>
            <isOther>0</isOther>
        </reportingOwnerRelationship>
    </reportingOwner>

    <nonDerivativeTable>
        <nonDerivativeTransaction>
            <securityTitle>
                <value>Common Stock</value>
            </securityTitle>
            <transactionDate>
                <value>2016-03-09</value>
            </transactionDate>
            <deemedExecutionDate></deemedExecutionDate>
            <transactionCoding>
                <transactionFormType>4</transactionFormType>
                <transactionCode>P</transactionCode>
                <equitySwapInvolved>0</equitySwapInvolved>
            </transactionCoding>
            <transactionTimeliness>
                <value></value>
            </transactionTimeliness>
            <transactionAmounts>
                <transactionShares>
                    <value>1500</value>
                </transactionShares>
                <transactionPricePerShare>
                    <value>27.85</value>
                </transactionPricePerShare>
                <transactionAcquiredDisposedCode>
                    <value>A</value>
                </transactionAcquiredDisposedCode>
            </transactionAmounts>
            <postTransactionAmounts>
                <sharesOwnedFollowingTransaction>
                    <value>9240</value>
                </sharesOwnedFollowingTransaction>
            </postTransactionAmounts>
            <ownershipNature>
                <directOrIndirectOwnership>
                    <value>D</value>
                </directOrIndirectOwnership>
            </ownershipNature>
        </nonDerivativeTransaction>
    </nonDerivativeTable>

    <ownerSignature>
        <signatureName>/s/ Claire A. Thibodeau</signatureName>
        <signatureDate>2016-03-10</signatureDate>
    </ownerSignature>
</ownershipDocument>
</XML>
</TEXT>
</DOCUMENT>
</SUBMISSION>
