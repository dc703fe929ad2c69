using System.Text;
using JourneyKit.Formats.Slips;
using JourneyKit.Sources;

namespace JourneyKit.Formats.Yaml.Slips;

/// <summary><c>-item</c>, <c>– item</c>, <c>* item</c>: an item begins with a dash and a blank.</summary>
internal sealed class WrongDash : SyntaxSlip
{
    public override bool IsSure => true;

    public override IEnumerable<Remedy> Find(BrokenText text)
    {
        if (text.IsInBrackets)
        {
            return [];
        }

        return new[] { Unread.Fault(text), Unread.In(text) }.DistinctBy(text.LineStart).SelectMany(place => In(text, text.SkipBlanks(text.LineStart(place))));
    }

    private static IEnumerable<Remedy> In(BrokenText text, int start)
    {
        var end = text.ContentEnd(start);
        if (start + 1 >= end || Rune.DecodeFromUtf8(text.Bytes[start..], out var first, out var length) != System.Buffers.OperationStatus.Done || !first.IsBmp)
        {
            yield break;
        }

        var behind = start + length;
        var item = text.Text(text.SkipBlanks(behind), end);
        if (first.Value == '-' && !text.IsSpace(behind) && !text.IsAt(behind, '-'))
        {
            yield return new Remedy($"A blank is missing behind the dash: write {Shown.Code("- " + item)}.", start, behind, TextEdit.Insert(behind, " "));
        }
        else if ((Typographic.IsDash((char)first.Value) || first.Value is '*' or '+') && (text.IsSpace(behind) || first.Value != '*'))
        {
            yield return new Remedy($"`{first}` begins no item of a list: write {Shown.Code("- " + item)}.", start, behind, new TextEdit(start, text.SkipBlanks(behind), "- "));
        }
    }
}
