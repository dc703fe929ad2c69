using System.Text.Unicode;

namespace JourneyKit.Formats.Yaml;

/// <summary>
/// Hands valid UTF-8 to the parser piece by piece, and finds the byte for a character that the parser speaks of. The
/// whole text as a string would be a large object of its own for every document.
/// </summary>
internal sealed class YamlInput : TextReader
{
    private const int PieceLength = 1024;

    private readonly ReadOnlyMemory<byte> utf8;
    private readonly char[] piece = new char[PieceLength];
    private readonly List<Piece> pieces;
    private readonly int asciiLength;
    private int pieceAt;
    private int pieceEnd;
    private int bytesDecoded;
    private int charsDecoded;
    private int lastPiece;
    private int lastChar;
    private int lastByte;

    public YamlInput(ReadOnlyMemory<byte> utf8)
    {
        this.utf8 = utf8;
        var firstOther = utf8.Span.IndexOfAnyExceptInRange((byte)0, (byte)0x7F);
        asciiLength = firstOther < 0 ? utf8.Length : firstOther;
        pieces = firstOther < 0 ? [] : new(((utf8.Length - firstOther) / PieceLength) + 2);
    }

    /// <summary>The offset of the byte with which a character begins that was read already, or the end.</summary>
    /// <param name="index">The number of the character, in UTF-16 code units.</param>
    public int ByteOf(long index)
    {
        if (index <= asciiLength)
        {
            return (int)Math.Max(index, 0);
        }

        return index >= charsDecoded ? bytesDecoded : Find((int)index);
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

        Utf8.ToUtf16(utf8.Span[bytesDecoded..], piece, out var bytes, out pieceEnd);
        if (bytesDecoded + bytes > asciiLength)
        {
            pieces.Add(new Piece(charsDecoded, bytesDecoded));
        }

        bytesDecoded += bytes;
        charsDecoded += pieceEnd;
        pieceAt = 0;
        return pieceEnd > 0;
    }

    // The parser goes forward: what it asks for is in the last piece or near it, and mostly behind what it asked for last.
    private int Find(int index)
    {
        while (index < pieces[lastPiece].Char)
        {
            lastPiece--;
        }

        while (lastPiece + 1 < pieces.Count && pieces[lastPiece + 1].Char <= index)
        {
            lastPiece++;
        }

        var (fromChar, fromByte) = pieces[lastPiece];
        var (toChar, toByte) = lastPiece + 1 < pieces.Count ? pieces[lastPiece + 1] : new Piece(charsDecoded, bytesDecoded);
        if (toChar - fromChar == toByte - fromByte)
        {
            return fromByte + index - fromChar;
        }

        if (lastChar < fromChar || lastChar > index)
        {
            (lastChar, lastByte) = (fromChar, fromByte);
        }

        lastByte += Utf8Steps.Forward(utf8.Span[lastByte..], index - lastChar);
        lastChar = index;
        return lastByte;
    }

    private readonly record struct Piece(int Char, int Byte);
}
