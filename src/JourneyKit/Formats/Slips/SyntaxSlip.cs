namespace JourneyKit.Formats.Slips;

/// <summary>One kind of mistake that makes a text break its notation.</summary>
internal abstract class SyntaxSlip
{
    /// <summary>Whether the first remedy that gets the parser further is all that can be meant, so that a file is mended so without asking.</summary>
    public virtual bool IsSure => false;

    /// <summary>
    /// What may have been meant, the likeliest first; nothing where the text does not look like this mistake. A guess may
    /// be wrong: the first one with which the parser gets further is taken.
    /// </summary>
    public abstract IEnumerable<Remedy> Find(BrokenText text);
}
