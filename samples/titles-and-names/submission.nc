<SUBMISSION>
<ACCESSION-NUMBER>0001606118-22-000002
<TYPE>4
<PUBLIC-DOCUMENT-COUNT>1
<PERIOD>20220321
<FILING-DATE>20220323
<DATE-OF-FILING-DATE-CHANGE>20220323
<REPORTING-OWNER>
<OWNER-DATA>
<CONFORMED-NAME>D'Amour Helene
<CIK>0001606118
</OWNER-DATA>
<FILING-VALUES>
<FORM-TYPE>4
<ACT>34
<FILE-NUMBER>001-36377
<FILM-NUMBER>22762880
</FILING-VALUES>
<MAIL-ADDRESS>
<STREET1>1250 BOUL. RENE-LEVESQUE
<STREET2>9E ETAGE
<CITY>MONTREAL
<STATE>A8
<ZIP>H3B 4W8
</MAIL-ADDRESS>
</REPORTING-OWNER>
<ISSUER>
<COMPANY-DATA>
<CONFORMED-NAME>BARNES & LEVESQUE FOODS INC.
<CIK>0001588003
<ASSIGNED-SIC>2000
<IRS-NUMBER>000000000
<STATE-OF-INCORPORATION>A8
<FISCAL-YEAR-END>0930
</COMPANY-DATA>
<BUSINESS-ADDRESS>
<STREET1>1250 BOULEVARD RENE-LEVESQUE
<CITY>MONTREAL
<STATE>A8
<ZIP>H3B 4W8
<PHONE>5145550123
</BUSINESS-ADDRESS>
<MAIL-ADDRESS>
<STREET1>1250 BOULEVARD RENE-LEVESQUE
<CITY>MONTREAL
<STATE>A8
<ZIP>H3B 4W8
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

    <periodOfReport>2022-03-21</periodOfReport>

    <notSubjectToSection16>0</notSubjectToSection16>

    <issuer>
        <issuerCik>0001588003</issuerCik>
        <issuerName>BARNES &amp; LÉVESQUE FOODS INC.</issuerName>
        <issuerTradingSymbol>B&amp;L</issuerTradingSymbol>
    </issuer>

    <reportingOwner>
        <reportingOwnerId>
            <rptOwnerCik>0001606118</rptOwnerCik>
            <rptOwnerName>D'Amour Hélène</rptOwnerName>
        </reportingOwnerId>
        <reportingOwnerAddress>
            <rptOwnerStreet1>C/O BARNES &amp; LÉVESQUE FOODS INC.</rptOwnerStreet1>
            <rptOwnerStreet2>1250 BOUL. RENÉ-LÉVESQUE, 9E ÉTAGE</rptOwnerStreet2>
            <rptOwnerCity>MONTREAL</rptOwnerCity>
            <rptOwnerState>A8</rptOwnerState>
            <rptOwnerZipCode>H3B 4W8</rptOwnerZipCode>
            <rptOwnerStateDescription>QUEBEC, CANADA</rptOwnerStateDescription>
        </reportingOwnerAddress>
        <reportingOwnerRelationship>
            <isDirector>0</isDirector>
            <isOfficer>1</isOfficer>
            <isTenPercentOwner>0</isTenPercentOwner>
            <isOther>0</isOther>
            <officerTitle>Sec'y &amp; General Counsel</officerTitle>
        </reportingOwnerRelationship>
    </reportingOwner>

    <nonDerivativeTable>
        <nonDerivativeTransaction>
            <securityTitle>
                <value>Common Shares, $0.01 par value</value>
            </securityTitle>
            <transactionDate>
                <value>2022-03-21</value>
            </transactionDate>
            <deemedExecutionDate></deemedExecutionDate>
            <transactionCoding>
                <transactionFormType>4</transactionFormType>
                <transactionCode>M</transactionCode>
                <equitySwapInvolved>0</equitySwapInvolved>
            </transactionCoding>
            <transactionTimeliness>
                <value></value>
            </transactionTimeliness>
            <transactionAmounts>
                <transactionShares>
                    <value>1000</value>
                </transactionShares>
                <transactionPricePerShare>
                    <value>25</value>
                </transactionPricePerShare>
                <transactionAcquiredDisposedCode>
                    <value>A</value>
                </transactionAcquiredDisposedCode>
            </transactionAmounts>
            <postTransactionAmounts>
                <sharesOwnedFollowingTransaction>
                    <value>3020</value>
                </sharesOwnedFollowingTransaction>
            </postTransactionAmounts>
            <ownershipNature>
                <directOrIndirectOwnership>
                    <value>D</value>
                </directOrIndirectOwnership>
            </ownershipNature>
        </nonDerivativeTransaction>
        <nonDerivativeTransaction>
            <securityTitle>
                <value>Common Shares, $0.01 par value</value>
            </securityTitle>
            <transactionDate>
                <value>2022-03-21</value>
            </transactionDate>
            <deemedExecutionDate></deemedExecutionDate>
            <transactionCoding>
                <transactionFormType>4</transactionFormType>
                <transactionCode>S</transactionCode>
                <equitySwapInvolved>0</equitySwapInvolved>
            </transactionCoding>
            <transactionTimeliness>
                <value></value>
            </transactionTimeliness>
            <transactionAmounts>
                <transactionShares>
                    <value>1000</value>
                </transactionShares>
                <transactionPricePerShare>
                    <value>31.2</value>
                </transactionPricePerShare>
                <transactionAcquiredDisposedCode>
                    <value>D</value>
                </transactionAcquiredDisposedCode>
            </transactionAmounts>
            <postTransactionAmounts>
                <sharesOwnedFollowingTransaction>
                    <value>2020</value>
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
                <value>6% Series 2 Preferred – &quot;Class D&quot;</value>
            </securityTitle>
            <postTransactionAmounts>
                <sharesOwnedFollowingTransaction>
                    <value>75</value>
                </sharesOwnedFollowingTransaction>
            </postTransactionAmounts>
            <ownershipNature>
                <directOrIndirectOwnership>
                    <value>I</value>
                </directOrIndirectOwnership>
                <natureOfOwnership>
                    <value>By Children’s Trust – 2 of 3</value>
                    <footnoteId id="F1"/>
                </natureOfOwnership>
            </ownershipNature>
        </nonDerivativeHolding>
    </nonDerivativeTable>

    <derivativeTable>
        <derivativeTransaction>
            <securityTitle>
                <value>2017 Option (Right to Buy 1 Share)</value>
            </securityTitle>
            <conversionOrExercisePrice>
                <value>25</value>
            </conversionOrExercisePrice>
            <transactionDate>
                <value>2022-03-21</value>
            </transactionDate>
            <deemedExecutionDate></deemedExecutionDate>
            <transactionCoding>
                <transactionFormType>4</transactionFormType>
                <transactionCode>M</transactionCode>
                <equitySwapInvolved>0</equitySwapInvolved>
            </transactionCoding>
            <transactionTimeliness>
                <value></value>
            </transactionTimeliness>
            <transactionAmounts>
                <transactionShares>
                    <value>1000</value>
                </transactionShares>
                <transactionPricePerShare>
                    <value>0</value>
                </transactionPricePerShare>
                <transactionAcquiredDisposedCode>
                    <value>D</value>
                </transactionAcquiredDisposedCode>
            </transactionAmounts>
            <exerciseDate>
                <value>2018-03-21</value>
            </exerciseDate>
            <expirationDate>
                <value>2027-03-21</value>
            </expirationDate>
            <underlyingSecurity>
                <underlyingSecurityTitle>
                    <value>Common Shares, $0.01 par value</value>
                </underlyingSecurityTitle>
                <underlyingSecurityShares>
                    <value>1000</value>
                </underlyingSecurityShares>
            </underlyingSecurity>
            <postTransactionAmounts>
                <sharesOwnedFollowingTransaction>
                    <value>500</value>
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
        <footnote id="F1">The trust is the “Fiducie D’Amour – Lévesque”; a sister of the Reporting Person &amp; a bank act for it. The children get &gt; 50% of its income.</footnote>
    </footnotes>

    <ownerSignature>
        <signatureName>/s/ Hélène D'Amour</signatureName>
        <signatureDate>2022-03-23</signatureDate>
    </ownerSignature>
</ownershipDocument>
</XML>
</TEXT>
</DOCUMENT>
</SUBMISSION>
