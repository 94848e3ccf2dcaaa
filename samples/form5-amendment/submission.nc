<SUBMISSION>
<ACCESSION-NUMBER>0001199046-24-000018
<TYPE>5/A
<PUBLIC-DOCUMENT-COUNT>1
<PERIOD>20231231
<FILING-DATE>20240304
<DATE-OF-FILING-DATE-CHANGE>20240304
<REPORTING-OWNER>
<OWNER-DATA>
<CONFORMED-NAME>STURDEVANT WALTER K III
<CIK>0001255820
<ORGANIZATION-NAME>
</OWNER-DATA>
<FILING-VALUES>
<FORM-TYPE>5/A
<ACT>34
<FILE-NUMBER>000-28833
<FILM-NUMBER>24715549
</FILING-VALUES>
<MAIL-ADDRESS>
<STREET1>6200 MACKINAW ROAD
<CITY>SAGINAW
<STATE>MI
<ZIP>48604
</MAIL-ADDRESS>
</REPORTING-OWNER>
<ISSUER>
<COMPANY-DATA>
<CONFORMED-NAME>Sturdevant Tool & Die Co
<CIK>0001199046
<ASSIGNED-SIC>3420
<ORGANIZATION-NAME>04 Manufacturing
<IRS-NUMBER>381770342
<STATE-OF-INCORPORATION>MI
<FISCAL-YEAR-END>1231
</COMPANY-DATA>
<BUSINESS-ADDRESS>
<STREET1>6200 MACKINAW ROAD
<CITY>SAGINAW
<STATE>MI
<ZIP>48604
<PHONE>989-555-0159
</BUSINESS-ADDRESS>
<MAIL-ADDRESS>
<STREET1>6200 MACKINAW ROAD
<CITY>SAGINAW
<STATE>MI
<ZIP>48604
</MAIL-ADDRESS>
</ISSUER>
<DOCUMENT>
<TYPE>5/A
<SEQUENCE>1
<FILENAME>form5a.xml
<DESCRIPTION>FORM 5/A
<TEXT>
<XML>
<?xml version="1.0"?>
<ownershipDocument>

    <schemaVersion>X0508</schemaVersion>

    <documentType>5/A</documentType>

    <periodOfReport>2023-12-31</periodOfReport>

    <dateOfOriginalSubmission>2024-02-09</dateOfOriginalSubmission>

    <notSubjectToSection16>0</notSubjectToSection16>

    <form3HoldingsReported>0</form3HoldingsReported>

    <form4TransactionsReported>0</form4TransactionsReported>

    <issuer>
        <issuerCik>0001199046</issuerCik>
        <issuerName>Sturdevant Tool &amp; Die Co</issuerName>
        <issuerTradingSymbol>STDV</issuerTradingSymbol>
    </issuer>

    <reportingOwner>
        <reportingOwnerId>
            <rptOwnerCik>0001255820</rptOwnerCik>
            <rptOwnerName>STURDEVANT WALTER K III</rptOwnerName>
        </reportingOwnerId>
        <reportingOwnerAddress>
            <rptOwnerStreet1>6200 MACKINAW ROAD</rptOwnerStreet1>
            <rptOwnerStreet2></rptOwnerStreet2>
            <rptOwnerCity>SAGINAW</rptOwnerCity>
            <rptOwnerState>MI</rptOwnerState>
            <rptOwnerZipCode>48604</rptOwnerZipCode>
            <rptOwnerStateDescription></rptOwnerStateDescription>
        </reportingOwnerAddress>
        <reportingOwnerRelationship>
            <isDirector>1</isDirector>
            <isOfficer>0</isOfficer>
            <isTenPercentOwner>1</isTenPercentOwner>
            <isOther>0</isOther>
        </reportingOwnerRelationship>
    </reportingOwner>

    <aff10b5One>0</aff10b5One>

    <nonDerivativeTable>
        <nonDerivativeTransaction>
            <securityTitle>
                <value>Common Stock</value>
            </securityTitle>
            <transactionDate>
                <value>2023-01-17</value>
            </transactionDate>
            <transactionCoding>
                <transactionFormType>5</transactionFormType>
                <transactionCode>G</transactionCode>
                <equitySwapInvolved>0</equitySwapInvolved>
                <footnoteId id="F1"/>
            </transactionCoding>
            <transactionAmounts>
                <transactionShares>
                    <value>22500</value>
                </transactionShares>
                <transactionPricePerShare>
                    <value>0</value>
                </transactionPricePerShare>
                <transactionAcquiredDisposedCode>
                    <value>D</value>
                </transactionAcquiredDisposedCode>
            </transactionAmounts>
            <postTransactionAmounts>
                <sharesOwnedFollowingTransaction>
                    <value>980400</value>
                </sharesOwnedFollowingTransaction>
            </postTransactionAmounts>
            <ownershipNature>
                <directOrIndirectOwnership>
                    <value>D</value>
                </directOrIndirectOwnership>
            </ownershipNature>
        </nonDerivativeTransaction>
        <nonDerivativeHolding>
            <securityTitle>
                <value>Common Stock</value>
            </securityTitle>
            <postTransactionAmounts>
                <sharesOwnedFollowingTransaction>
                    <value>310000</value>
                </sharesOwnedFollowingTransaction>
            </postTransactionAmounts>
            <ownershipNature>
                <directOrIndirectOwnership>
                    <value>I</value>
                </directOrIndirectOwnership>
                <natureOfOwnership>
                    <value>By Sturdevant Family LLC</value>
                </natureOfOwnership>
            </ownershipNature>
        </nonDerivativeHolding>
    </nonDerivativeTable>

    <footnotes>
        <footnote id="F1">To a college&#8217;s endowment &#8211; the first report had the wrong day.</footnote>
    </footnotes>

    <remarks></remarks>

    <ownerSignature>
        <signatureName>/s/ Walter K. Sturdevant III</signatureName>
        <signatureDate>2024-03-04</signatureDate>
    </ownerSignature>
</ownershipDocument>
</XML>
</TEXT>
</DOCUMENT>
</SUBMISSION>
