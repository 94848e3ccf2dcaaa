<SUBMISSION>
<ACCESSION-NUMBER>0001932205-24-000009
<TYPE>4
<PUBLIC-DOCUMENT-COUNT>2
<PERIOD>20240916
<FILING-DATE>20240918
<DATE-OF-FILING-DATE-CHANGE>20240918
<ISSUER>
<COMPANY-DATA>
<CONFORMED-NAME>Quarrystone Data Systems, Inc.
<CIK>0001799332
<ASSIGNED-SIC>7372
<ORGANIZATION-NAME>06 Technology
<IRS-NUMBER>834470186
<STATE-OF-INCORPORATION>DE
<FISCAL-YEAR-END>1231
</COMPANY-DATA>
<BUSINESS-ADDRESS>
<STREET1>77 SLEEPER STREET
<STREET2>4TH FLOOR
<CITY>BOSTON
<STATE>MA
<ZIP>02210
<PHONE>617-555-0166
</BUSINESS-ADDRESS>
<MAIL-ADDRESS>
<STREET1>77 SLEEPER STREET
<STREET2>4TH FLOOR
<CITY>BOSTON
<STATE>MA
<ZIP>02210
</MAIL-ADDRESS>
</ISSUER>
<REPORTING-OWNER>
<OWNER-DATA>
<CONFORMED-NAME>Copperline Growth Fund III, L.P.
<CIK>0001932205
<ORGANIZATION-NAME>
<STATE-OF-INCORPORATION>DE
</OWNER-DATA>
<FILING-VALUES>
<FORM-TYPE>4
<ACT>34
<FILE-NUMBER>001-39551
<FILM-NUMBER>241309218
</FILING-VALUES>
<BUSINESS-ADDRESS>
<STREET1>C/O COPPERLINE VENTURES
<STREET2>2 EMBARCADERO CENTER, SUITE 1400
<CITY>SAN FRANCISCO
<STATE>CA
<ZIP>94111
<PHONE>415-555-0119
</BUSINESS-ADDRESS>
</REPORTING-OWNER>
<REPORTING-OWNER>
<OWNER-DATA>
<CONFORMED-NAME>Copperline GP III, L.L.C.
<CIK>0001932206
<ORGANIZATION-NAME>
<STATE-OF-INCORPORATION>DE
</OWNER-DATA>
<FILING-VALUES>
<FORM-TYPE>4
<ACT>34
<FILE-NUMBER>001-39551
<FILM-NUMBER>241309219
</FILING-VALUES>
<BUSINESS-ADDRESS>
<STREET1>C/O COPPERLINE VENTURES
<STREET2>2 EMBARCADERO CENTER, SUITE 1400
<CITY>SAN FRANCISCO
<STATE>CA
<ZIP>94111
<PHONE>415-555-0119
</BUSINESS-ADDRESS>
</REPORTING-OWNER>
<REPORTING-OWNER>
<OWNER-DATA>
<CONFORMED-NAME>Ferreira Lucia
<CIK>0001640971
<ORGANIZATION-NAME>
</OWNER-DATA>
<FILING-VALUES>
<FORM-TYPE>4
<ACT>34
<FILE-NUMBER>001-39551
<FILM-NUMBER>241309220
</FILING-VALUES>
<MAIL-ADDRESS>
<STREET1>C/O COPPERLINE VENTURES
<STREET2>2 EMBARCADERO CENTER, SUITE 1400
<CITY>SAN FRANCISCO
<STATE>CA
<ZIP>94111
</MAIL-ADDRESS>
</REPORTING-OWNER>
<DOCUMENT>
<TYPE>4
<SEQUENCE>1
<FILENAME>ownership.xml
<TEXT>
<XML>
<?xml version="1.0"?>
<ownershipDocument>

    <schemaVersion>X0508</schemaVersion>

    <documentType>4</documentType>

    <periodOfReport>2024-09-16</periodOfReport>

    <notSubjectToSection16>0</notSubjectToSection16>

    <issuer>
        <issuerCik>0001799332</issuerCik>
        <issuerName>Quarrystone Data Systems, Inc.</issuerName>
        <issuerTradingSymbol>QDSI</issuerTradingSymbol>
    </issuer>

    <reportingOwner>
        <reportingOwnerId>
            <rptOwnerCik>0001932205</rptOwnerCik>
            <rptOwnerName>Copperline Growth Fund III, L.P.</rptOwnerName>
        </reportingOwnerId>
        <reportingOwnerAddress>
            <rptOwnerStreet1>C/O COPPERLINE VENTURES</rptOwnerStreet1>
            <rptOwnerStreet2>2 EMBARCADERO CENTER, SUITE 1400</rptOwnerStreet2>
            <rptOwnerCity>SAN FRANCISCO</rptOwnerCity>
            <rptOwnerState>CA</rptOwnerState>
            <rptOwnerZipCode>94111</rptOwnerZipCode>
            <rptOwnerStateDescription></rptOwnerStateDescription>
        </reportingOwnerAddress>
        <reportingOwnerRelationship>
            <isDirector>0</isDirector>
            <isOfficer>0</isOfficer>
            <isTenPercentOwner>1</isTenPercentOwner>
            <isOther>0</isOther>
        </reportingOwnerRelationship>
    </reportingOwner>

    <reportingOwner>
        <reportingOwnerId>
            <rptOwnerCik>0001932206</rptOwnerCik>
            <rptOwnerName>Copperline GP III, L.L.C.</rptOwnerName>
        </reportingOwnerId>
        <reportingOwnerAddress>
            <rptOwnerStreet1>C/O COPPERLINE VENTURES</rptOwnerStreet1>
            <rptOwnerStreet2>2 EMBARCADERO CENTER, SUITE 1400</rptOwnerStreet2>
            <rptOwnerCity>SAN FRANCISCO</rptOwnerCity>
            <rptOwnerState>CA</rptOwnerState>
            <rptOwnerZipCode>94111</rptOwnerZipCode>
            <rptOwnerStateDescription></rptOwnerStateDescription>
        </reportingOwnerAddress>
        <reportingOwnerRelationship>
            <isDirector>0</isDirector>
            <isOfficer>0</isOfficer>
            <isTenPercentOwner>1</isTenPercentOwner>
            <isOther>0</isOther>
        </reportingOwnerRelationship>
    </reportingOwner>

    <reportingOwner>
        <reportingOwnerId>
            <rptOwnerCik>0001640971</rptOwnerCik>
            <rptOwnerName>Ferreira Lucia</rptOwnerName>
        </reportingOwnerId>
        <reportingOwnerAddress>
            <rptOwnerStreet1>C/O COPPERLINE VENTURES</rptOwnerStreet1>
            <rptOwnerStreet2>2 EMBARCADERO CENTER, SUITE 1400</rptOwnerStreet2>
            <rptOwnerCity>SAN FRANCISCO</rptOwnerCity>
            <rptOwnerState>CA</rptOwnerState>
            <rptOwnerZipCode>94111</rptOwnerZipCode>
            <rptOwnerStateDescription></rptOwnerStateDescription>
        </reportingOwnerAddress>
        <reportingOwnerRelationship>
            <isDirector>1</isDirector>
            <isOfficer>0</isOfficer>
            <isTenPercentOwner>1</isTenPercentOwner>
            <isOther>1</isOther>
            <otherText>Managing member of the GP</otherText>
        </reportingOwnerRelationship>
    </reportingOwner>

    <aff10b5One>0</aff10b5One>

    <nonDerivativeTable>
        <nonDerivativeTransaction>
            <securityTitle>
                <value>Common Stock</value>
            </securityTitle>
            <transactionDate>
                <value>2024-09-16</value>
            </transactionDate>
            <transactionCoding>
                <transactionFormType>4</transactionFormType>
                <transactionCode>P</transactionCode>
                <equitySwapInvolved>0</equitySwapInvolved>
            </transactionCoding>
            <transactionAmounts>
                <transactionShares>
                    <value>250000</value>
                </transactionShares>
                <transactionPricePerShare>
                    <value>6.00</value>
                </transactionPricePerShare>
                <transactionAcquiredDisposedCode>
                    <value>A</value>
                </transactionAcquiredDisposedCode>
            </transactionAmounts>
            <postTransactionAmounts>
                <sharesOwnedFollowingTransaction>
                    <value>3125000</value>
                </sharesOwnedFollowingTransaction>
            </postTransactionAmounts>
            <ownershipNature>
                <directOrIndirectOwnership>
                    <value>D</value>
                    <footnoteId id="F1"/>
                    <footnoteId id="F2"/>
                </directOrIndirectOwnership>
            </ownershipNature>
        </nonDerivativeTransaction>
        <nonDerivativeTransaction>
            <securityTitle>
                <value>Common Stock</value>
            </securityTitle>
            <transactionDate>
                <value>2024-09-17</value>
            </transactionDate>
            <transactionCoding>
                <transactionFormType>4</transactionFormType>
                <transactionCode>P</transactionCode>
                <equitySwapInvolved>0</equitySwapInvolved>
            </transactionCoding>
            <transactionAmounts>
                <transactionShares>
                    <value>41800</value>
                </transactionShares>
                <transactionPricePerShare>
                    <value>5.88</value>
                    <footnoteId id="F3"/>
                </transactionPricePerShare>
                <transactionAcquiredDisposedCode>
                    <value>A</value>
                </transactionAcquiredDisposedCode>
            </transactionAmounts>
            <postTransactionAmounts>
                <sharesOwnedFollowingTransaction>
                    <value>3166800</value>
                </sharesOwnedFollowingTransaction>
            </postTransactionAmounts>
            <ownershipNature>
                <directOrIndirectOwnership>
                    <value>D</value>
                    <footnoteId id="F1"/>
                    <footnoteId id="F2"/>
                </directOrIndirectOwnership>
            </ownershipNature>
        </nonDerivativeTransaction>
        <nonDerivativeHolding>
            <securityTitle>
                <value>Common Stock</value>
            </securityTitle>
            <postTransactionAmounts>
                <sharesOwnedFollowingTransaction>
                    <value>15000</value>
                </sharesOwnedFollowingTransaction>
            </postTransactionAmounts>
            <ownershipNature>
                <directOrIndirectOwnership>
                    <value>I</value>
                </directOrIndirectOwnership>
                <natureOfOwnership>
                    <value>By Copperline Associates</value>
                    <footnoteId id="F4"/>
                </natureOfOwnership>
            </ownershipNature>
        </nonDerivativeHolding>
    </nonDerivativeTable>

    <footnotes>
        <footnote id="F1">Held by Copperline Growth Fund III, L.P. (&quot;Fund III&quot;). Copperline GP III, L.L.C. (&quot;GP III&quot;) is its only general partner.</footnote>
        <footnote id="F2">Ms. Ferreira is the managing member of GP III. GP III and Ms. Ferreira may be seen as owners of what Fund III holds; each disclaims this beyond its or her interest.</footnote>
        <footnote id="F3">Average of the day. Prices ran from $5.71 to $5.96.</footnote>
        <footnote id="F4">A partnership for the staff of Copperline Ventures.</footnote>
    </footnotes>

    <ownerSignature>
        <signatureName>Copperline Growth Fund III, L.P., by Copperline GP III, L.L.C., by /s/ Lucia Ferreira, Managing Member</signatureName>
        <signatureDate>2024-09-18</signatureDate>
    </ownerSignature>

    <ownerSignature>
        <signatureName>Copperline GP III, L.L.C., by /s/ Lucia Ferreira, Managing Member</signatureName>
        <signatureDate>2024-09-18</signatureDate>
    </ownerSignature>

    <ownerSignature>
        <signatureName>/s/ Lucia Ferreira</signatureName>
        <signatureDate>2024-09-18</signatureDate>
    </ownerSignature>
</ownershipDocument>
</XML>
</TEXT>
</DOCUMENT>
<DOCUMENT>
<TYPE>EX-99
<SEQUENCE>2
<FILENAME>ex99-joint.txt
<DESCRIPTION>JOINT FILER INFORMATION
<TEXT>
<PRE>
                            JOINT FILER INFORMATION

Name:      Copperline GP III, L.L.C.
Address:   2 Embarcadero Center, Suite 1400, San Francisco, CA 94111
Issuer:    Quarrystone Data Systems, Inc. (QDSI)

Name:      Lucia Ferreira
Address:   2 Embarcadero Center, Suite 1400, San Francisco, CA 94111
Issuer:    Quarrystone Data Systems, Inc. (QDSI)
</PRE>
</TEXT>
</DOCUMENT>
</SUBMISSION>
