<SUBMISSION>
<ACCESSION-NUMBER>0000805113-18-000028
<TYPE>4
<PUBLIC-DOCUMENT-COUNT>1
<PERIOD>20180402
<FILING-DATE>20180404
<DATE-OF-FILING-DATE-CHANGE>20180404
<REPORTING-OWNER>
<OWNER-DATA>
<CONFORMED-NAME>Moreau Philippe R
<CIK>0001369720
</OWNER-DATA>
<FILING-VALUES>
<FORM-TYPE>4
<ACT>34
<FILE-NUMBER>000-15512
<FILM-NUMBER>18736021
</FILING-VALUES>
<MAIL-ADDRESS>
<STREET1>33 PROSPECT STREET
<CITY>TORRINGTON
<STATE>CT
<ZIP>06790
</MAIL-ADDRESS>
</REPORTING-OWNER>
<ISSUER>
<COMPANY-DATA>
<CONFORMED-NAME>HOUSATONIC WATER CO
<CIK>0000805113
<ASSIGNED-SIC>4941
<IRS-NUMBER>060991723
<STATE-OF-INCORPORATION>CT
<FISCAL-YEAR-END>1231
</COMPANY-DATA>
<BUSINESS-ADDRESS>
<STREET1>33 PROSPECT STREET
<CITY>TORRINGTON
<STATE>CT
<ZIP>06790
<PHONE>860-555-0115
</BUSINESS-ADDRESS>
<MAIL-ADDRESS>
<STREET1>33 PROSPECT STREET
<CITY>TORRINGTON
<STATE>CT
<ZIP>06790
</MAIL-ADDRESS>
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

    <schemaVersion>X0306</schemaVersion>

    <documentType>4</documentType>

    <periodOfReport>2018-04-02</periodOfReport>

    <notSubjectToSection16>0</notSubjectToSection16>

    <issuer>
        <issuerCik>0000805113</issuerCik>
        <issuerName>HOUSATONIC WATER CO</issuerName>
        <issuerTradingSymbol>HWCO</issuerTradingSymbol>
    </issuer>

    <reportingOwner>
        <reportingOwnerId>
            <rptOwnerCik>0001369720</rptOwnerCik>
            <rptOwnerName>Moreau Philippe R</rptOwnerName>
        </reportingOwnerId>
        <reportingOwnerAddress>
            <rptOwnerStreet1>33 PROSPECT STREET</rptOwnerStreet1>
            <rptOwnerStreet2></rptOwnerStreet2>
            <rptOwnerCity>TORRINGTON</rptOwnerCity>
            <rptOwnerState>CT</rptOwnerState>
            <rptOwnerZipCode>06790</rptOwnerZipCode>
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
                <footnoteId id="F1"/>
            </securityTitle>
            <transactionDate>
                <value>2018-04-02</value>
                <footnoteId id="F2"/>
            </transactionDate>
            <transactionCoding>
                <transactionFormType>4</transactionFormType>
                <transactionCode>L</transactionCode>
                <equitySwapInvolved>0</equitySwapInvolved>
                <footnoteId id="F3"/>
                <footnoteId id="F4"/>
            </transactionCoding>
            <transactionAmounts>
                <transactionShares>
                    <value>12.0753</value>
                </transactionShares>
                <transactionPricePerShare>
                    <value>58.1187</value>
                </transactionPricePerShare>
                <transactionAcquiredDisposedCode>
                    <value>A</value>
                </transactionAcquiredDisposedCode>
            </transactionAmounts>
            <postTransactionAmounts>
                <sharesOwnedFollowingTransaction>
                    <value>2207.9182</value>
                    <footnoteId id="F1"/>
                    <footnoteId id="F2"/>
                    <footnoteId id="F5"/>
                </sharesOwnedFollowingTransaction>
            </postTransactionAmounts>
            <ownershipNature>
                <directOrIndirectOwnership>
                    <value>D</value>
                    <footnoteId id="F5"/>
                </directOrIndirectOwnership>
            </ownershipNature>
        </nonDerivativeTransaction>
        <nonDerivativeTransaction>
            <securityTitle>
                <value>Common Stock</value>
            </securityTitle>
            <transactionDate>
                <value>2018-04-02</value>
            </transactionDate>
            <transactionCoding>
                <transactionFormType>4</transactionFormType>
                <transactionCode>L</transactionCode>
                <equitySwapInvolved>0</equitySwapInvolved>
                <footnoteId id="F3"/>
            </transactionCoding>
            <transactionAmounts>
                <transactionShares>
                    <value>0.8106</value>
                </transactionShares>
                <transactionPricePerShare>
                    <value>58.1187</value>
                </transactionPricePerShare>
                <transactionAcquiredDisposedCode>
                    <value>A</value>
                </transactionAcquiredDisposedCode>
            </transactionAmounts>
            <postTransactionAmounts>
                <sharesOwnedFollowingTransaction>
                    <value>148.2014</value>
                </sharesOwnedFollowingTransaction>
            </postTransactionAmounts>
            <ownershipNature>
                <directOrIndirectOwnership>
                    <value>I</value>
                    <footnoteId id="F6"/>
                </directOrIndirectOwnership>
                <natureOfOwnership>
                    <value>By Wife's IRA</value>
                    <footnoteId id="F6"/>
                    <footnoteId id="F7"/>
                </natureOfOwnership>
            </ownershipNature>
        </nonDerivativeTransaction>
    </nonDerivativeTable>

    <derivativeTable>
        <derivativeTransaction>
            <securityTitle>
                <value>Phantom Stock Units</value>
            </securityTitle>
            <conversionOrExercisePrice>
                <footnoteId id="F8"/>
            </conversionOrExercisePrice>
            <transactionDate>
                <value>2018-04-02</value>
            </transactionDate>
            <transactionCoding>
                <transactionFormType>4</transactionFormType>
                <transactionCode>A</transactionCode>
                <equitySwapInvolved>0</equitySwapInvolved>
            </transactionCoding>
            <transactionAmounts>
                <transactionShares>
                    <value>101.5</value>
                </transactionShares>
                <transactionPricePerShare>
                    <value>57.9</value>
                </transactionPricePerShare>
                <transactionAcquiredDisposedCode>
                    <value>A</value>
                </transactionAcquiredDisposedCode>
            </transactionAmounts>
            <exerciseDate>
                <footnoteId id="F8"/>
            </exerciseDate>
            <expirationDate>
                <footnoteId id="F8"/>
            </expirationDate>
            <underlyingSecurity>
                <underlyingSecurityTitle>
                    <value>Common Stock</value>
                </underlyingSecurityTitle>
                <underlyingSecurityShares>
                    <value>101.5</value>
                </underlyingSecurityShares>
            </underlyingSecurity>
            <postTransactionAmounts>
                <sharesOwnedFollowingTransaction>
                    <value>5381.2</value>
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
        <footnote id="F1">Bought through the dividend reinvestment plan of the Issuer.</footnote>
        <footnote id="F2">The plan bought on the first business day of the quarter.</footnote>
        <footnote id="F3">Small acquisition.</footnote>
        <footnote id="F4">Reported of the Reporting Person's own choice.</footnote>
        <footnote id="F5">Includes 41.2 shares bought in January.</footnote>
        <footnote id="F6">In an account at a bank.</footnote>
        <footnote id="F7">The Reporting Person says he does not own these shares.</footnote>
        <footnote id="F8">One unit equals one share and is paid in shares after the Reporting Person leaves the board.</footnote>
    </footnotes>

    <ownerSignature>
        <signatureName>/s/ Philippe R. Moreau by Ann Tice, Attorney-in-Fact</signatureName>
        <signatureDate>2018-04-04</signatureDate>
    </ownerSignature>
</ownershipDocument>
</XML>
</TEXT>
</DOCUMENT>
</SUBMISSION>
