namespace Form4Tool.Layout;

/// <summary>
/// The parts of a form, in the order in which the website has them; the vendor sheet has the owners and signatures before the notes;
/// on typed forms the remarks may stand apart from the notes.
/// </summary>
internal enum Part { Head, TableI, TableII, Owners, VendorOwners, Notes, Remarks, Signatures }
