<SUBMISSION>
<ACCESSION-NUMBER>0000733590-20-000006
<TYPE>5
<PUBLIC-DOCUMENT-COUNT>1
<PERIOD>20191231
<FILING-DATE>20200212
<DATE-OF-FILING-DATE-CHANGE>20200212
<REPORTING-OWNER>
<OWNER-DATA>
<CONFORMED-NAME>HUANG STEPHEN W
<CIK>0001288519
</OWNER-DATA>
<FILING-VALUES>
<FORM-TYPE>5
<ACT>34
<FILE-NUMBER>000-12938
<FILM-NUMBER>20601177
</FILING-VALUES>
<MAIL-ADDRESS>
<STREET1>410 SYCAMORE STREET
<CITY>EVANSVILLE
<STATE>IN
<ZIP>47708
</MAIL-ADDRESS>
</REPORTING-OWNER>
<ISSUER>
<COMPANY-DATA>
<CONFORMED-NAME>OLD MILL RESTAURANTS INC
<CIK>0000733590
<ASSIGNED-SIC>5812
<IRS-NUMBER>351552094
<STATE-OF-INCORPORATION>IN
<FISCAL-YEAR-END>1231
</COMPANY-DATA>
<BUSINESS-ADDRESS>
<STREET1>410 SYCAMORE STREET
<CITY>EVANSVILLE
<STATE>IN
<ZIP>47708
<PHONE>8125550121
</BUSINESS-ADDRESS>
<MAIL-ADDRESS>
<STREET1>410 SYCAMORE STREET
<CITY>EVANSVILLE
<STATE>IN
<ZIP>47708
</MAIL-ADDRESS>
</ISSUER>
<DOCUMENT>
<TYPE>5
<SEQUENCE>1
<FILENAME>doc5.xml
<DESCRIPTION>FORM 5 SUBMISSION
<TEXT>
<XML>
<?xml version="1.0"?>
<ownershipDocument>

    <schemaVersion>X0306</schemaVersion>

    <documentType>5</documentType>

    <periodOfReport>2019-12-31</periodOfReport>

    <notSubjectToSection16>0</notSubjectToSection16>

    <form3HoldingsReported>1</form3HoldingsReported>

    <form4TransactionsReported>1</form4TransactionsReported>

    <issuer>
        <issuerCik>0000733590</issuerCik>
        <issuerName>OLD MILL RESTAURANTS INC</issuerName>
        <issuerTradingSymbol>OMRI</issuerTradingSymbol>
    </issuer>

    <reportingOwner>
        <reportingOwnerId>
            <rptOwnerCik>0001288519</rptOwnerCik>
            <rptOwnerName>HUANG STEPHEN W</rptOwnerName>
        </reportingOwnerId>
        <reportingOwnerAddress>
            <rptOwnerStreet1>410 SYCAMORE STREET</rptOwnerStreet1>
            <rptOwnerStreet2></rptOwnerStreet2>
            <rptOwnerCity>EVANSVILLE</rptOwnerCity>
            <rptOwnerState>IN</rptOwnerState>
            <rptOwnerZipCode>47708</rptOwnerZipCode>
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
                <value>2019-03-05</value>
            </transactionDate>
            <transactionCoding>
                <transactionFormType>5</transactionFormType>
                <transactionCode>G</transactionCode>
                <equitySwapInvolved>0</equitySwapInvolved>
            </transactionCoding>
            <transactionAmounts>
                <transactionShares>
                    <value>1200</value>
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
                    <value>20318</value>
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
                <value>Common Stock</value>
            </securityTitle>
            <transactionDate>
                <value>2019-06-17</value>
            </transactionDate>
            <transactionCoding>
                <transactionFormType>4</transactionFormType>
                <transactionCode>P</transactionCode>
                <equitySwapInvolved>0</equitySwapInvolved>
            </transactionCoding>
            <transactionTimeliness>
                <value>L</value>
            </transactionTimeliness>
            <transactionAmounts>
                <transactionShares>
                    <value>300</value>
                </transactionShares>
                <transactionPricePerShare>
                    <value>8.4</value>
                </transactionPricePerShare>
                <transactionAcquiredDisposedCode>
                    <value>A</value>
                </transactionAcquiredDisposedCode>
            </transactionAmounts>
            <postTransactionAmounts>
                <sharesOwnedFollowingTransaction>
                    <value>20618</value>
                    <footnoteId id="F1"/>
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
                <value>Common Stock</value>
            </securityTitle>
            <transactionDate>
                <value>2018-12-20</value>
            </transactionDate>
            <transactionCoding>
                <transactionFormType>5</transactionFormType>
                <transactionCode>G</transactionCode>
                <equitySwapInvolved>0</equitySwapInvolved>
                <footnoteId id="F2"/>
            </transactionCoding>
            <transactionTimeliness>
                <value>L</value>
            </transactionTimeliness>
            <transactionAmounts>
                <transactionShares>
                    <value>450</value>
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
                    <value>20168</value>
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
            <transactionCoding>
                <transactionFormType>3</transactionFormType>
                <footnoteId id="F3"/>
            </transactionCoding>
            <postTransactionAmounts>
                <sharesOwnedFollowingTransaction>
                    <value>2500</value>
                </sharesOwnedFollowingTransaction>
            </postTransactionAmounts>
            <ownershipNature>
                <directOrIndirectOwnership>
                    <value>I</value>
                </directOrIndirectOwnership>
                <natureOfOwnership>
                    <value>By daughter</value>
                </natureOfOwnership>
            </ownershipNature>
        </nonDerivativeHolding>
    </nonDerivativeTable>

    <derivativeTable>
        <derivativeTransaction>
            <securityTitle>
                <value>Director Stock Option (right to buy)</value>
            </securityTitle>
            <conversionOrExercisePrice>
                <value>7.95</value>
            </conversionOrExercisePrice>
            <transactionDate>
                <value>2019-05-15</value>
            </transactionDate>
            <transactionCoding>
                <transactionFormType>4</transactionFormType>
                <transactionCode>A</transactionCode>
                <equitySwapInvolved>0</equitySwapInvolved>
            </transactionCoding>
            <transactionTimeliness>
                <value>L</value>
            </transactionTimeliness>
            <transactionAmounts>
                <transactionShares>
                    <value>4000</value>
                </transactionShares>
                <transactionPricePerShare>
                    <value>0</value>
                </transactionPricePerShare>
                <transactionAcquiredDisposedCode>
                    <value>A</value>
                </transactionAcquiredDisposedCode>
            </transactionAmounts>
            <exerciseDate>
                <value>2020-05-15</value>
            </exerciseDate>
            <expirationDate>
                <value>2029-05-15</value>
            </expirationDate>
            <underlyingSecurity>
                <underlyingSecurityTitle>
                    <value>Common Stock</value>
                </underlyingSecurityTitle>
                <underlyingSecurityShares>
                    <value>4000</value>
                </underlyingSecurityShares>
            </underlyingSecurity>
            <postTransactionAmounts>
                <sharesOwnedFollowingTransaction>
                    <value>4000</value>
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
        <footnote id="F1">Bought by a broker in a managed account without the knowledge of the Reporting Person, who learned of it in December.</footnote>
        <footnote id="F2">This gift should have been on the Form 5 for the year before.</footnote>
        <footnote id="F3">These shares were held when the Reporting Person became a director and should have been on his Form 3.</footnote>
    </footnotes>

    <ownerSignature>
        <signatureName>/s/ Stephen W. Huang</signatureName>
        <signatureDate>2020-02-12</signatureDate>
    </ownerSignature>
</ownershipDocument>
</XML>
</TEXT>
</DOCUMENT>
</SUBMISSION>
