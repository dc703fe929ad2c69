using System.Text.Unicode;

namespace JourneyKit.Formats.Yaml;

/// <summary>
/// Hands valid UTF-8 to the parser piece by piece, and finds the byte for a character that the parser speaks of. The
/// whole text as a string would be a large object of its own for every document.
/// </summary>
internal sealed class YamlInput(ReadOnlyMemory<byte> utf8) : TextReader
{
    private const int PieceLength = 1024;

    private readonly char[] piece = new char[PieceLength];
    private readonly List<Place> pieces = new((utf8.Length / PieceLength) + 2);
    private int pieceAt;
    private int pieceEnd;
    private Place decoded;

    // Characters of one byte each, in which the last place was found: the next one is mostly there too.
    private Place run;
    private int runLength = -1;

    /// <summary>The offset of the byte with which a character begins that was read already, or the end of what was read.</summary>
    /// <param name="index">The number of the character, in UTF-16 code units.</param>
    public int ByteOf(long index)
    {
        var steps = index - run.Char;
        return steps >= 0 && steps <= runLength ? run.Byte + (int)steps : Find(index);
    }

    public override int Peek() => Fill() ? piece[pieceAt] : -1;

    public override int Read() => Fill() ? piece[pieceAt++] : -1;

    public override int Read(char[] buffer, int index, int count) => Read(buffer.AsSpan(index, count));

    public override int Read(Span<char> buffer)
    {
        if (buffer.IsEmpty || !Fill())
        {
            return 0;
        }

        var length = Math.Min(buffer.Length, pieceEnd - pieceAt);
        piece.AsSpan(pieceAt, length).CopyTo(buffer);
        pieceAt += length;
        return length;
    }

    private bool Fill()
    {
        if (pieceAt < pieceEnd)
        {
            return true;
        }

        pieces.Add(decoded);
        Utf8.ToUtf16(utf8.Span[decoded.Byte..], piece, out var bytes, out pieceEnd);
        decoded = new Place(decoded.Char + pieceEnd, decoded.Byte + bytes);
        pieceAt = 0;
        return pieceEnd > 0;
    }

    private int Find(long index)
    {
        if (index >= decoded.Char)
        {
            return decoded.Byte;
        }

        if (index < run.Char || runLength < 0)
        {
            // Seldom: the parser goes forward.
            var behind = pieces.FindLastIndex(place => place.Char <= index);
            StartRun(behind < 0 ? default : pieces[behind]);
        }

        while (index > run.Char + runLength)
        {
            var (character, at) = (run.Char + runLength, run.Byte + runLength);
            while (character < index && utf8.Span[at] >= 0x80)
            {
                var (units, bytes) = Utf8Steps.Of(utf8.Span[at]);
                (character, at) = (character + units, at + bytes);
            }

            StartRun(new Place(character, at));
        }

        return run.Byte + (int)Math.Max(index - run.Char, 0);
    }

    private void StartRun(Place place)
    {
        run = place;
        runLength = utf8.Span[place.Byte..decoded.Byte].IndexOfAnyExceptInRange((byte)0, (byte)0x7F);
        runLength = runLength < 0 ? decoded.Byte - place.Byte : runLength;
    }

    private readonly record struct Place(int Char, int Byte);
}
