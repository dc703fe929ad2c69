using System.Text;
using JourneyKit.Diagnostics;
using JourneyKit.Formats.Slips;
using JourneyKit.Sources;

namespace JourneyKit.Formats.Json.Slips;

/// <summary>A character between two words of JSON that nobody sees.</summary>
internal sealed class JsonInvisible : SyntaxSlip
{
    public override IEnumerable<Remedy> Find(BrokenText text)
    {
        var place = text.Fault.Start;
        if (place >= text.Bytes.Length || Rune.DecodeFromUtf8(text.Bytes[place..], out var rune, out var length) != System.Buffers.OperationStatus.Done)
        {
            yield break;
        }

        var character = rune.ToString();
        if (HiddenCharacters.IsIn(character) || (rune.Value > 0x7F && Rune.IsWhiteSpace(rune)))
        {
            yield return new Remedy($"There is {InvisibleCharacters.Name(character, 0)} here that nobody sees: take it out.", place, place + length, TextEdit.Delete(place, place + length)) { Descriptor = DocumentFaults.InvisibleCharacter };
        }
    }
}
