using JourneyKit.Reports;
using JourneyKit.Reports.Check;
using JourneyKit.Reports.Diff;
using JourneyKit.Reports.Text;
using JourneyKit.Tool.Git.History;

namespace JourneyKit.Tool.Output.Log;

/// <summary>The history of an element for people.</summary>
internal sealed class TextLogReport(Pen pen) : IReport<LogResult>
{
    private const int DateLength = 10;

    public void Write(LogResult result)
    {
        foreach (var (commit, _, changes, faults) in result.Entries)
        {
            pen.Write(commit.Short, Tone.Changed).Write($"  {commit.Date[..DateLength]}  ").Write(commit.Author, Tone.Strong).Write(": ").Mark().Line(commit.Subject);
            if (changes is not null)
            {
                new TextDiffReport(pen).WriteElements(changes);
                pen.Line();
            }

            foreach (var fault in faults)
            {
                FindingText.Write(pen, fault);
                pen.Line();
            }
        }

        pen.Line($"{result.Element} in {result.File}: changed by {result.ChangeCount} of {Quantity.Of(result.CommitCount, "commit")} that touched the document");
    }
}
