namespace JourneyKit.Sources;

/// <summary>What the offsets of a text's nodes count: what its parser reports.</summary>
internal enum OffsetUnit
{
    Utf8Bytes,
    Utf16Chars,
}
