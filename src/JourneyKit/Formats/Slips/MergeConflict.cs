namespace JourneyKit.Formats.Slips;

/// <summary>The marks of a merge that nobody resolved. Only people know which side is right.</summary>
internal sealed class MergeConflict : SyntaxSlip
{
    private const int Length = 7;

    public override IEnumerable<Remedy> Find(BrokenText text)
    {
        foreach (var place in new[] { text.NextLine(text.Fault.LastEnd), text.Fault.Start })
        {
            var start = text.LineStart(place);
            if (text.IsAt(start, "<=>|") && text.Bytes[start..text.LineEnd(start)].IndexOfAnyExcept(text.Bytes[start]) is var length && (length == Length || (length < 0 && text.LineEnd(start) - start == Length)))
            {
                yield return new Remedy("This is the mark of a merge that is not resolved: keep one side, and take out all three marks (`<<<<<<<`, `=======`, `>>>>>>>`).", start, start + Length);
            }
        }
    }
}
