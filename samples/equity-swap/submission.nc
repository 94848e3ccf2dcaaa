<SUBMISSION>
<ACCESSION-NUMBER>0001398816-12-000003
<TYPE>4
<PUBLIC-DOCUMENT-COUNT>1
<PERIOD>20120215
<FILING-DATE>20120217
<DATE-OF-FILING-DATE-CHANGE>20120217
<REPORTING-OWNER>
<OWNER-DATA>
<CONFORMED-NAME>RAVENSCAR MASTER FUND LTD
<CIK>0001398816
</OWNER-DATA>
<FILING-VALUES>
<FORM-TYPE>4
<ACT>34
<FILE-NUMBER>001-32455
<FILM-NUMBER>12619023
</FILING-VALUES>
<BUSINESS-ADDRESS>
<STREET1>45 MARKET STREET
<STREET2>SUITE 3205
<CITY>GRAND CAYMAN
<STATE>E9
<ZIP>KY1-1104
</BUSINESS-ADDRESS>
</REPORTING-OWNER>
<ISSUER>
<COMPANY-DATA>
<CONFORMED-NAME>NORTHGATE PIPELINE PARTNERS CO
<CIK>0001310029
<ASSIGNED-SIC>4922
<IRS-NUMBER>742994410
<STATE-OF-INCORPORATION>DE
<FISCAL-YEAR-END>1231
</COMPANY-DATA>
<BUSINESS-ADDRESS>
<STREET1>800 CAPITOL STREET
<STREET2>SUITE 3300
<CITY>HOUSTON
<STATE>TX
<ZIP>77002
<PHONE>7135550144
</BUSINESS-ADDRESS>
<MAIL-ADDRESS>
<STREET1>800 CAPITOL STREET
<STREET2>SUITE 3300
<CITY>HOUSTON
<STATE>TX
<ZIP>77002
</MAIL-ADDRESS>
</ISSUER>
<DOCUMENT>
<TYPE>4
<SEQUENCE>1
<FILENAME>primary_doc.xml
<TEXT>
<XML>
<?xml version="1.0"?>
<ownershipDocument>

    <schemaVersion>X0304</schemaVersion>

    <documentType>4</documentType>

    <periodOfReport>2012-02-15</periodOfReport>

    <notSubjectToSection16>0</notSubjectToSection16>

    <issuer>
        <issuerCik>0001310029</issuerCik>
        <issuerName>NORTHGATE PIPELINE PARTNERS CO</issuerName>
        <issuerTradingSymbol>NGPP</issuerTradingSymbol>
    </issuer>

    <reportingOwner>
        <reportingOwnerId>
            <rptOwnerCik>0001398816</rptOwnerCik>
            <rptOwnerName>RAVENSCAR MASTER FUND LTD</rptOwnerName>
        </reportingOwnerId>
        <reportingOwnerAddress>
            <rptOwnerStreet1>45 MARKET STREET</rptOwnerStreet1>
            <rptOwnerStreet2>SUITE 3205</rptOwnerStreet2>
            <rptOwnerCity>GRAND CAYMAN</rptOwnerCity>
            <rptOwnerState>E9</rptOwnerState>
            <rptOwnerZipCode>KY1-1104</rptOwnerZipCode>
            <rptOwnerStateDescription>CAYMAN ISLANDS</rptOwnerStateDescription>
        </reportingOwnerAddress>
        <reportingOwnerRelationship>
            <isDirector>0</isDirector>
            <isOfficer>0</isOfficer>
            <isTenPercentOwner>1</isTenPercentOwner>
            <isOther>1</isOther>
            <otherText>Member of 13(d) group</otherText>
        </reportingOwnerRelationship>
    </reportingOwner>

    <nonDerivativeTable>
        <nonDerivativeTransaction>
            <securityTitle>
                <value>Common Units</value>
            </securityTitle>
            <transactionDate>
                <value>2012-02-15</value>
            </transactionDate>
            <transactionCoding>
                <transactionFormType>4</transactionFormType>
                <transactionCode>S</transactionCode>
                <equitySwapInvolved>0</equitySwapInvolved>
            </transactionCoding>
            <transactionAmounts>
                <transactionShares>
                    <value>120000</value>
                </transactionShares>
                <transactionPricePerShare>
                    <value>21.44</value>
                </transactionPricePerShare>
                <transactionAcquiredDisposedCode>
                    <value>D</value>
                </transactionAcquiredDisposedCode>
            </transactionAmounts>
            <postTransactionAmounts>
                <sharesOwnedFollowingTransaction>
                    <value>4410000</value>
                </sharesOwnedFollowingTransaction>
            </postTransactionAmounts>
            <ownershipNature>
                <directOrIndirectOwnership>
                    <value>D</value>
                </directOrIndirectOwnership>
            </ownershipNature>
        </nonDerivativeTransaction>
    </nonDerivativeTable>

    <derivativeTable>
        <derivativeTransaction>
            <securityTitle>
                <value>Total Return Swap</value>
            </securityTitle>
            <conversionOrExercisePrice>
                <footnoteId id="F1"/>
            </conversionOrExercisePrice>
            <transactionDate>
                <value>2012-02-15</value>
            </transactionDate>
            <transactionCoding>
                <transactionFormType>4</transactionFormType>
                <transactionCode>J</transactionCode>
                <equitySwapInvolved>1</equitySwapInvolved>
                <footnoteId id="F1"/>
                <footnoteId id="F2"/>
            </transactionCoding>
            <transactionAmounts>
                <transactionShares>
                    <value>1</value>
                </transactionShares>
                <transactionPricePerShare>
                    <value>0</value>
                </transactionPricePerShare>
                <transactionAcquiredDisposedCode>
                    <value>A</value>
                </transactionAcquiredDisposedCode>
            </transactionAmounts>
            <exerciseDate>
                <value>2012-02-15</value>
            </exerciseDate>
            <expirationDate>
                <value>2014-02-18</value>
            </expirationDate>
            <underlyingSecurity>
                <underlyingSecurityTitle>
                    <value>Common Units</value>
                </underlyingSecurityTitle>
                <underlyingSecurityShares>
                    <value>500000</value>
                </underlyingSecurityShares>
            </underlyingSecurity>
            <postTransactionAmounts>
                <sharesOwnedFollowingTransaction>
                    <value>1</value>
                </sharesOwnedFollowingTransaction>
            </postTransactionAmounts>
            <ownershipNature>
                <directOrIndirectOwnership>
                    <value>D</value>
                </directOrIndirectOwnership>
            </ownershipNature>
        </derivativeTransaction>
        <derivativeTransaction>
            <securityTitle>
                <value>Total Return Swap</value>
            </securityTitle>
            <conversionOrExercisePrice>
                <footnoteId id="F1"/>
            </conversionOrExercisePrice>
            <transactionDate>
                <value>2012-02-16</value>
            </transactionDate>
            <transactionCoding>
                <transactionFormType>4</transactionFormType>
                <transactionCode>S</transactionCode>
                <equitySwapInvolved>1</equitySwapInvolved>
                <footnoteId id="F2"/>
            </transactionCoding>
            <transactionAmounts>
                <transactionShares>
                    <value>1</value>
                </transactionShares>
                <transactionPricePerShare>
                    <value>21.3</value>
                </transactionPricePerShare>
                <transactionAcquiredDisposedCode>
                    <value>D</value>
                </transactionAcquiredDisposedCode>
            </transactionAmounts>
            <exerciseDate>
                <value>2012-02-16</value>
            </exerciseDate>
            <expirationDate>
                <value>2014-02-18</value>
            </expirationDate>
            <underlyingSecurity>
                <underlyingSecurityTitle>
                    <value>Common Units</value>
                </underlyingSecurityTitle>
                <underlyingSecurityShares>
                    <value>35000</value>
                </underlyingSecurityShares>
            </underlyingSecurity>
            <postTransactionAmounts>
                <sharesOwnedFollowingTransaction>
                    <value>0</value>
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
        <footnote id="F1">The swap is settled in cash only. The fund gains when the units rise above $20.90 and loses when they fall below it.</footnote>
        <footnote id="F2">The swap gives neither votes nor power over any units of the Issuer.</footnote>
    </footnotes>

    <ownerSignature>
        <signatureName>Ravenscar Master Fund Ltd, by /s/ Tobias Kern, Director</signatureName>
        <signatureDate>2012-02-17</signatureDate>
    </ownerSignature>
</ownershipDocument>
</XML>
</TEXT>
</DOCUMENT>
</SUBMISSION>
