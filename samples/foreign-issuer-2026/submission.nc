<SUBMISSION>
<ACCESSION-NUMBER>0002079118-26-000001
<TYPE>4
<PUBLIC-DOCUMENT-COUNT>1
<PERIOD>20260414
<FILING-DATE>20260416
<DATE-OF-FILING-DATE-CHANGE>20260416
<REPORTING-OWNER>
<OWNER-DATA>
<CONFORMED-NAME>Solheim Ingrid
<CIK>0002079118
<ORGANIZATION-NAME>
</OWNER-DATA>
<FILING-VALUES>
<FORM-TYPE>4
<ACT>34
<FILE-NUMBER>001-38719
<FILM-NUMBER>26894417
</FILING-VALUES>
<MAIL-ADDRESS>
<STREET1>STRANDGATEN 14
<CITY>BERGEN
<STATE>Q8
<ZIP>5013
</MAIL-ADDRESS>
</REPORTING-OWNER>
<REPORTING-OWNER>
<OWNER-DATA>
<CONFORMED-NAME>Marsh Peter J
<CIK>0002079119
<ORGANIZATION-NAME>
</OWNER-DATA>
<FILING-VALUES>
<FORM-TYPE>4
<ACT>34
<FILE-NUMBER>001-38719
<FILM-NUMBER>26894418
</FILING-VALUES>
<MAIL-ADDRESS>
<STREET1>100 WALL STREET
<STREET2>12TH FLOOR
<CITY>NEW YORK
<STATE>NY
<ZIP>10005
</MAIL-ADDRESS>
</REPORTING-OWNER>
<ISSUER>
<COMPANY-DATA>
<CONFORMED-NAME>Fjordkraft Maritim ASA
<CIK>0001743901
<ASSIGNED-SIC>3730
<ORGANIZATION-NAME>04 Manufacturing
<IRS-NUMBER>000000000
<STATE-OF-INCORPORATION>Q8
<FISCAL-YEAR-END>1231
</COMPANY-DATA>
<BUSINESS-ADDRESS>
<STREET1>STRANDGATEN 14
<CITY>BERGEN
<STATE>Q8
<ZIP>5013
<PHONE>4755501410
</BUSINESS-ADDRESS>
<MAIL-ADDRESS>
<STREET1>STRANDGATEN 14
<CITY>BERGEN
<STATE>Q8
<ZIP>5013
</MAIL-ADDRESS>
</ISSUER>
<DOCUMENT>
<TYPE>4
<SEQUENCE>1
<FILENAME>primary_doc.xml
<DESCRIPTION>FORM 4
<TEXT>
<XML>
<?xml version="1.0"?>
<ownershipDocument>

    <schemaVersion>X0609</schemaVersion>

    <documentType>4</documentType>

    <periodOfReport>2026-04-14</periodOfReport>

    <notSubjectToSection16>0</notSubjectToSection16>

    <issuer>
        <issuerCik>0001743901</issuerCik>
        <issuerName>Fjordkraft Maritim ASA</issuerName>
        <issuerTradingSymbol>FJKM</issuerTradingSymbol>
        <issuerForeignTradingSymbol>FJKM.OL</issuerForeignTradingSymbol>
    </issuer>

    <reportingOwner>
        <reportingOwnerId>
            <rptOwnerCik>0002079118</rptOwnerCik>
            <rptOwnerName>Solheim Ingrid</rptOwnerName>
        </reportingOwnerId>
        <reportingOwnerAddress>
            <rptOwnerNonUSAddressFlag>1</rptOwnerNonUSAddressFlag>
            <rptOwnerStreet1>STRANDGATEN 14</rptOwnerStreet1>
            <rptOwnerStreet2></rptOwnerStreet2>
            <rptOwnerCity>BERGEN</rptOwnerCity>
            <rptOwnerNonUSStateTerritory>VESTLAND</rptOwnerNonUSStateTerritory>
            <rptOwnerCountry>Q8</rptOwnerCountry>
            <rptOwnerZipCode>5013</rptOwnerZipCode>
        </reportingOwnerAddress>
        <reportingOwnerRelationship>
            <isDirector>1</isDirector>
            <isOfficer>0</isOfficer>
            <isTenPercentOwner>0</isTenPercentOwner>
            <isOther>0</isOther>
        </reportingOwnerRelationship>
    </reportingOwner>

    <reportingOwner>
        <reportingOwnerId>
            <rptOwnerCik>0002079119</rptOwnerCik>
            <rptOwnerName>Marsh Peter J</rptOwnerName>
        </reportingOwnerId>
        <reportingOwnerAddress>
            <rptOwnerNonUSAddressFlag>0</rptOwnerNonUSAddressFlag>
            <rptOwnerStreet1>100 WALL STREET</rptOwnerStreet1>
            <rptOwnerStreet2>12TH FLOOR</rptOwnerStreet2>
            <rptOwnerCity>NEW YORK</rptOwnerCity>
            <rptOwnerState>NY</rptOwnerState>
            <rptOwnerZipCode>10005</rptOwnerZipCode>
        </reportingOwnerAddress>
        <reportingOwnerRelationship>
            <isDirector>1</isDirector>
            <isOfficer>0</isOfficer>
            <isTenPercentOwner>0</isTenPercentOwner>
            <isOther>0</isOther>
        </reportingOwnerRelationship>
    </reportingOwner>

    <aff10b5One>0</aff10b5One>

    <nonDerivativeTable>
        <nonDerivativeTransaction>
            <securityTitle>
                <value>Ordinary Shares</value>
            </securityTitle>
            <transactionDate>
                <value>2026-04-14</value>
            </transactionDate>
            <transactionCoding>
                <transactionFormType>4</transactionFormType>
                <transactionCode>P</transactionCode>
                <equitySwapInvolved>0</equitySwapInvolved>
            </transactionCoding>
            <transactionAmounts>
                <transactionShares>
                    <value>4000</value>
                </transactionShares>
                <transactionPricePerShare>
                    <value>21.6150</value>
                    <footnoteId id="F1"/>
                </transactionPricePerShare>
                <transactionAcquiredDisposedCode>
                    <value>A</value>
                </transactionAcquiredDisposedCode>
            </transactionAmounts>
            <postTransactionAmounts>
                <sharesOwnedFollowingTransaction>
                    <value>19400</value>
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
                <value>American Depositary Shares</value>
                <footnoteId id="F2"/>
            </securityTitle>
            <transactionDate>
                <value>2026-04-15</value>
            </transactionDate>
            <transactionCoding>
                <transactionFormType>4</transactionFormType>
                <transactionCode>P</transactionCode>
                <equitySwapInvolved>0</equitySwapInvolved>
            </transactionCoding>
            <transactionAmounts>
                <transactionShares>
                    <value>250</value>
                </transactionShares>
                <transactionPricePerShare>
                    <value>43.4</value>
                </transactionPricePerShare>
                <transactionAcquiredDisposedCode>
                    <value>A</value>
                </transactionAcquiredDisposedCode>
            </transactionAmounts>
            <postTransactionAmounts>
                <sharesOwnedFollowingTransaction>
                    <value>250</value>
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
        <footnote id="F1">Bought in Norwegian kroner; changed at 10.4 kroner to the dollar.</footnote>
        <footnote id="F2">One ADS stands for two Ordinary Shares.</footnote>
    </footnotes>

    <remarks></remarks>

    <ownerSignature>
        <signatureName>/s/ Ingrid Solheim</signatureName>
        <signatureDate>2026-04-16</signatureDate>
    </ownerSignature>

    <ownerSignature>
        <signatureName>/s/ Peter J. Marsh</signatureName>
        <signatureDate>2026-04-16</signatureDate>
    </ownerSignature>
</ownershipDocument>
</XML>
</TEXT>
</DOCUMENT>
</SUBMISSION>
