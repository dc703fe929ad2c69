using JourneyKit.Diagnostics;
using JourneyKit.Sources;

namespace JourneyKit.Formats.Slips;

/// <summary>
/// Reads a text that may break its notation. Where the parser gives up, a remedy is looked for; the one with which it
/// gets further is told, and reading goes on as if the text had been written so, so that what is wrong behind it is told
/// too. No text with a mistake becomes a map: what is read on the strength of a remedy serves messages alone.
/// </summary>
/// <param name="read">Reads a text once.</param>
/// <param name="slips">The mistakes that are known, the surest first.</param>
/// <param name="tellOther">Says what the parser says, where no mistake is known that looks so.</param>
internal sealed class MendingReader(Func<SourceText, DiagnosticBag, ReadAttempt> read, IReadOnlyList<SyntaxSlip> slips, Func<BrokenText, Remedy> tellOther)
{
    // Each remedy is tried by reading the text again, which must not make a broken file dear: so much is read at most,
    // or so many times the length of the text; a short text counts as a longer one.
    private const long MostRead = 2_000_000;
    private const long MostTimes = 4;
    private const long ShortText = 20_000;

    /// <summary>Whether the parser has to get into a later line for a remedy to count: what is left of a line with a mistake proves nothing in YAML.</summary>
    public bool IsByLine { get; init; } = true;

    public LocatedTree? Read(SourceText source, DiagnosticBag diagnostics)
    {
        var told = new HashSet<(SourceSpan, string)>();
        var left = Math.Max(MostRead, MostTimes * source.Utf8.Length);
        var isCutOff = false;
        var step = Try(source, diagnostics);
        while (step.Attempt.Fault is { } fault)
        {
            var broken = new BrokenText(step.Text, fault);
            var (remedy, isSure, next) = FindRemedy(broken, diagnostics, ref left);
            if (remedy.Message is { } message)
            {
                var span = broken.Source.Span(remedy.Start, remedy.End);
                if (!told.Add((span, message)))
                {
                    break;
                }

                // Behind the first mistake places are those of a text that nobody has.
                var fix = ReferenceEquals(step.Text, source) && remedy.Edits.Length > 0 && next is not null ? new TextFix(remedy.Edits, isSure) : null;
                diagnostics.Add(remedy.Descriptor, message, span, fix: fix);
            }

            if (next is null)
            {
                break;
            }

            isCutOff |= remedy.IsCutOff;
            step = next;
        }

        diagnostics.Add(step.Found);
        return isCutOff ? step.Attempt.Tree?.CutOff() : step.Attempt.Tree;
    }

    private (Remedy Remedy, bool IsSure, Step? Next) FindRemedy(BrokenText broken, DiagnosticBag diagnostics, ref long left)
    {
        foreach (var (remedy, isSure) in slips.SelectMany(slip => slip.Find(broken).Select(remedy => (remedy, slip.IsSure))))
        {
            if (remedy.Edits.Length == 0)
            {
                return (remedy, false, null);
            }

            var edits = new TextEdits(remedy.Edits);
            var text = broken.Source.With(edits);
            left -= Math.Max(text.Utf8.Length, ShortText);
            if (left < 0)
            {
                break;
            }

            var next = Try(text, diagnostics);
            if (next.Attempt.Fault is not { } fault || IsBehind(fault, (remedy.IsSpread ? edits.FirstEnd : edits.End) + remedy.Reach, text))
            {
                return (remedy, isSure, next);
            }
        }

        return (tellOther(broken), false, null);
    }

    private Step Try(SourceText text, DiagnosticBag diagnostics)
    {
        var found = diagnostics.Branch();
        return new Step(text, found, read(text, found));
    }

    private bool IsBehind(SyntaxFault fault, int place, SourceText text)
    {
        var reached = Math.Max(fault.Start, fault.LastEnd);
        return IsByLine ? reached > new BrokenText(text, fault).LineEnd(place) : reached >= place;
    }

    private sealed record Step(SourceText Text, DiagnosticBag Found, ReadAttempt Attempt);
}
