<SUBMISSION>
<ACCESSION-NUMBER>0001092388-12-000063
<TYPE>4
<PUBLIC-DOCUMENT-COUNT>1
<PERIOD>20120614
<FILING-DATE>20120615
<DATE-OF-FILING-DATE-CHANGE>20120615
<REPORTING-OWNER>
<OWNER-DATA>
<CONFORMED-NAME>PELLETIER MARC J
<CIK>0001277093
</OWNER-DATA>
<FILING-VALUES>
<FORM-TYPE>4
<ACT>34
<FILE-NUMBER>001-16027
<FILM-NUMBER>12908551
</FILING-VALUES>
<MAIL-ADDRESS>
<STREET1>55 ELM STREET
<CITY>MANCHESTER
<STATE>NH
<ZIP>03101
</MAIL-ADDRESS>
</REPORTING-OWNER>
<ISSUER>
<COMPANY-DATA>
<CONFORMED-NAME>GRANITE STATE INSURANCE GROUP INC
<CIK>0001092388
<ASSIGNED-SIC>6331
<IRS-NUMBER>020501744
<STATE-OF-INCORPORATION>NH
<FISCAL-YEAR-END>1231
</COMPANY-DATA>
<BUSINESS-ADDRESS>
<STREET1>55 ELM STREET
<CITY>MANCHESTER
<STATE>NH
<ZIP>03101
<PHONE>6035550111
</BUSINESS-ADDRESS>
<MAIL-ADDRESS>
<STREET1>55 ELM STREET
<CITY>MANCHESTER
<STATE>NH
<ZIP>03101
</MAIL-ADDRESS>
</ISSUER>
<DOCUMENT>
<TYPE>4
<SEQUENCE>1
<FILENAME>doc4.xml
<TEXT>
<XML>
<?xml version="1.0"?>
<ownershipDocument>

    <schemaVersion>X0305</schemaVersion>

    <documentType>4</documentType>

    <periodOfReport>2012-06-14</periodOfReport>

    <notSubjectToSection16>0</notSubjectToSection16>

    <issuer>
        <issuerCik>0001092388</issuerCik>
        <issuerName>GRANITE STATE INSURANCE GROUP INC</issuerName>
        <issuerTradingSymbol>GSIG</issuerTradingSymbol>
    </issuer>

    <reportingOwner>
        <reportingOwnerId>
            <rptOwnerCik>0001277093</rptOwnerCik>
            <rptOwnerName>PELLETIER MARC J</rptOwnerName>
        </reportingOwnerId>
        <reportingOwnerAddress>
            <rptOwnerStreet1>55 ELM STREET</rptOwnerStreet1>
            <rptOwnerStreet2></rptOwnerStreet2>
            <rptOwnerCity>MANCHESTER</rptOwnerCity>
            <rptOwnerState>NH</rptOwnerState>
            <rptOwnerZipCode>03101</rptOwnerZipCode>
            <rptOwnerStateDescription></rptOwnerStateDescription>
        </reportingOwnerAddress>
        <reportingOwnerRelationship>
            <isDirector>1</isDirector>
            <isOfficer>1</isOfficer>
            <isTenPercentOwner>0</isTenPercentOwner>
            <isOther>0</isOther>
            <officerTitle>Treasurer</officerTitle>
        </reportingOwnerRelationship>
    </reportingOwner>

    <nonDerivativeTable>
        <nonDerivativeTransaction>
            <securityTitle>
                <value>5.75% Senior Notes due 2021</value>
            </securityTitle>
            <transactionDate>
                <value>2012-06-14</value>
            </transactionDate>
            <transactionCoding>
                <transactionFormType>4</transactionFormType>
                <transactionCode>P</transactionCode>
                <equitySwapInvolved>0</equitySwapInvolved>
            </transactionCoding>
            <transactionAmounts>
                <transactionShares>
                    <value>50000</value>
                </transactionShares>
                <transactionPricePerShare>
                    <value>1.0125</value>
                </transactionPricePerShare>
                <transactionAcquiredDisposedCode>
                    <value>A</value>
                </transactionAcquiredDisposedCode>
            </transactionAmounts>
            <postTransactionAmounts>
                <valueOwnedFollowingTransaction>
                    <value>150000</value>
                </valueOwnedFollowingTransaction>
            </postTransactionAmounts>
            <ownershipNature>
                <directOrIndirectOwnership>
                    <value>D</value>
                </directOrIndirectOwnership>
            </ownershipNature>
        </nonDerivativeTransaction>
        <nonDerivativeHolding>
            <securityTitle>
                <value>Subordinated Debentures</value>
            </securityTitle>
            <postTransactionAmounts>
                <valueOwnedFollowingTransaction>
                    <value>25000.50</value>
                </valueOwnedFollowingTransaction>
            </postTransactionAmounts>
            <ownershipNature>
                <directOrIndirectOwnership>
                    <value>I</value>
                </directOrIndirectOwnership>
                <natureOfOwnership>
                    <value>By Trust</value>
                </natureOfOwnership>
            </ownershipNature>
        </nonDerivativeHolding>
    </nonDerivativeTable>

    <derivativeTable>
        <derivativeTransaction>
            <securityTitle>
                <value>Deferred Compensation Units</value>
            </securityTitle>
            <conversionOrExercisePrice>
                <footnoteId id="F1"/>
            </conversionOrExercisePrice>
            <transactionDate>
                <value>2012-06-14</value>
            </transactionDate>
            <transactionCoding>
                <transactionFormType>4</transactionFormType>
                <transactionCode>A</transactionCode>
                <equitySwapInvolved>0</equitySwapInvolved>
            </transactionCoding>
            <transactionAmounts>
                <transactionTotalValue>
                    <value>18750.25</value>
                </transactionTotalValue>
                <transactionPricePerShare>
                    <value>0</value>
                </transactionPricePerShare>
                <transactionAcquiredDisposedCode>
                    <value>A</value>
                </transactionAcquiredDisposedCode>
            </transactionAmounts>
            <exerciseDate>
                <footnoteId id="F1"/>
            </exerciseDate>
            <expirationDate>
                <footnoteId id="F1"/>
            </expirationDate>
            <underlyingSecurity>
                <underlyingSecurityTitle>
                    <value>Common Stock</value>
                </underlyingSecurityTitle>
                <underlyingSecurityValue>
                    <value>18750.25</value>
                </underlyingSecurityValue>
            </underlyingSecurity>
            <postTransactionAmounts>
                <valueOwnedFollowingTransaction>
                    <value>204311.75</value>
                </valueOwnedFollowingTransaction>
            </postTransactionAmounts>
            <ownershipNature>
                <directOrIndirectOwnership>
                    <value>D</value>
                </directOrIndirectOwnership>
            </ownershipNature>
        </derivativeTransaction>
        <derivativeHolding>
            <securityTitle>
                <value>4% Convertible Notes</value>
            </securityTitle>
            <conversionOrExercisePrice>
                <value>32</value>
            </conversionOrExercisePrice>
            <exerciseDate>
                <value>2012-01-01</value>
            </exerciseDate>
            <expirationDate>
                <value>2017-12-31</value>
            </expirationDate>
            <underlyingSecurity>
                <underlyingSecurityTitle>
                    <value>Common Stock</value>
                </underlyingSecurityTitle>
                <underlyingSecurityValue>
                    <value>100000</value>
                </underlyingSecurityValue>
            </underlyingSecurity>
            <postTransactionAmounts>
                <valueOwnedFollowingTransaction>
                    <value>100000</value>
                </valueOwnedFollowingTransaction>
            </postTransactionAmounts>
            <ownershipNature>
                <directOrIndirectOwnership>
                    <value>D</value>
                </directOrIndirectOwnership>
            </ownershipNature>
        </derivativeHolding>
    </derivativeTable>

    <footnotes>
        <footnote id="F1">Each unit follows the value of the Common Stock and is paid in cash when the Reporting Person retires.</footnote>
    </footnotes>

    <ownerSignature>
        <signatureName>/s/ Marc J. Pelletier</signatureName>
        <signatureDate>2012-06-15</signatureDate>
    </ownerSignature>
</ownershipDocument>
</XML>
</TEXT>
</DOCUMENT>
</SUBMISSION>
