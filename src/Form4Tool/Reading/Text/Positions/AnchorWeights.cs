namespace Form4Tool.Reading.Text.Positions;

/// <summary>What speaks against a division of lines among rows around their anchors, in lines that are off the middle.</summary>
internal static class AnchorWeights
{
    public const double
        Torn = 12,                  // the end of a cell above its row
        Unlike = 3,                 // another place of the anchor than in the row before: a converter sets all rows alike
        MoreBelow = 1,              // one line more below: the middle of an even number of lines is the upper of two
        MoreAbove = 2,              // one line more above
        OffMiddle = 4;              // each line that is off the middle, where there are more
}
