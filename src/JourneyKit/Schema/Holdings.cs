namespace JourneyKit.Schema;

/// <summary>What the values of a shape can hold that a <see cref="ModelWalk"/> shows.</summary>
[Flags]
internal enum Holdings
{
    None = 0,
    Elements = 1,
    Texts = 2,
    Numbers = 4,
    All = Elements | Texts | Numbers,
}
