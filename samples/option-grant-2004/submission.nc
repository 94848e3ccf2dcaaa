<SUBMISSION>
<ACCESSION-NUMBER>0001184296-04-000002
<TYPE>4
<PUBLIC-DOCUMENT-COUNT>1
<PERIOD>20041228
<FILING-DATE>20041230
<DATE-OF-FILING-DATE-CHANGE>20041230
<REPORTING-OWNER>
<OWNER-DATA>
<CONFORMED-NAME>OKAFOR DENNIS R
<CIK>0001184296
</OWNER-DATA>
<FILING-VALUES>
<FORM-TYPE>4
<ACT>34
<FILE-NUMBER>000-30229
<FILM-NUMBER>041232877
</FILING-VALUES>
<BUSINESS-ADDRESS>
<STREET1>75 FORGE VILLAGE ROAD
<CITY>WESTFORD
<STATE>MA
<ZIP>01886
</BUSINESS-ADDRESS>
</REPORTING-OWNER>
<ISSUER>
<COMPANY-DATA>
<CONFORMED-NAME>HALDANE OPTICAL NETWORKS INC
<CIK>0001090417
<ASSIGNED-SIC>3661
<IRS-NUMBER>043391875
<STATE-OF-INCORPORATION>DE
<FISCAL-YEAR-END>1231
</COMPANY-DATA>
<BUSINESS-ADDRESS>
<STREET1>75 FORGE VILLAGE ROAD
<CITY>WESTFORD
<STATE>MA
<ZIP>01886
<PHONE>9785550140
</BUSINESS-ADDRESS>
</ISSUER>
<DOCUMENT>
<TYPE>4
<SEQUENCE>1
<FILENAME>edgar.xml
<DESCRIPTION>PRIMARY DOCUMENT
<TEXT>
<XML>
<?xml version="1.0"?>
<ownershipDocument>

    <schemaVersion>X0202</schemaVersion>

    <documentType>4</documentType>

    <periodOfReport>2004-12-28</periodOfReport>

    <notSubjectToSection16>0</notSubjectToSection16>

    <issuer>
        <issuerCik>0001090417</issuerCik>
        <issuerName>HALDANE OPTICAL NETWORKS INC</issuerName>
        <issuerTradingSymbol>HALD</issuerTradingSymbol>
    </issuer>

    <reportingOwner>
        <reportingOwnerId>
            <rptOwnerCik>0001184296</rptOwnerCik>
            <rptOwnerName>OKAFOR DENNIS R</rptOwnerName>
        </reportingOwnerId>
        <reportingOwnerAddress>
            <rptOwnerStreet1>C/O HALDANE OPTICAL NETWORKS, INC.</rptOwnerStreet1>
            <rptOwnerStreet2>75 FORGE VILLAGE ROAD</rptOwnerStreet2>
            <rptOwnerCity>WESTFORD</rptOwnerCity>
            <rptOwnerState>MA</rptOwnerState>
            <rptOwnerZipCode>01886</rptOwnerZipCode>
            <rptOwnerStateDescription></rptOwnerStateDescription>
        </reportingOwnerAddress>
        <reportingOwnerRelationship>
            <isDirector>1</isDirector>
            <isOfficer>0</isOfficer>
            <isTenPercentOwner>0</isTenPercentOwner>
            <isOther>0</isOther>
        </reportingOwnerRelationship>
    </reportingOwner>

    <derivativeTable>
        <derivativeTransaction>
            <securityTitle>
                <value>Non-qualified Stock Option (right to buy)</value>
            </securityTitle>
            <conversionOrExercisePrice>
                <value>6.17</value>
            </conversionOrExercisePrice>
            <transactionDate>
                <value>2004-12-28</value>
            </transactionDate>
            <transactionCoding>
                <transactionFormType>4</transactionFormType>
                <transactionCode>A</transactionCode>
                <equitySwapInvolved>0</equitySwapInvolved>
            </transactionCoding>
            <transactionAmounts>
                <transactionShares>
                    <value>12000</value>
                </transactionShares>
                <transactionPricePerShare>
                    <value>0</value>
                </transactionPricePerShare>
                <transactionAcquiredDisposedCode>
                    <value>A</value>
                </transactionAcquiredDisposedCode>
            </transactionAmounts>
            <exerciseDate>
                <value>2005-12-28</value>
                <footnoteId id="F1"/>
            </exerciseDate>
            <expirationDate>
                <value>2014-12-28</value>
            </expirationDate>
            <underlyingSecurity>
                <underlyingSecurityTitle>
                    <value>Common Stock</value>
                </underlyingSecurityTitle>
                <underlyingSecurityShares>
                    <value>12000</value>
                </underlyingSecurityShares>
            </underlyingSecurity>
            <postTransactionAmounts>
                <sharesOwnedFollowingTransaction>
                    <value>12000</value>
                </sharesOwnedFollowingTransaction>
            </postTransactionAmounts>
            <ownershipNature>
                <directOrIndirectOwnership>
                    <value>D</value>
                </directOrIndirectOwnership>
            </ownershipNature>
        </derivativeTransaction>
    </derivativeTable>

    <footnotes>
        <footnote id="F1">One quarter of the shares becomes exercisable on 12/28/05 and the rest in thirty-six equal monthly parts after that date.</footnote>
    </footnotes>

    <ownerSignature>
        <signatureName>Laura P. Whitcomb as attorney-in-fact for Dennis R. Okafor</signatureName>
        <signatureDate>2004-12-30</signatureDate>
    </ownerSignature>
</ownershipDocument>
</XML>
</TEXT>
</DOCUMENT>
</SUBMISSION>
