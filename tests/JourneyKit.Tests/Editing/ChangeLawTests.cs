using System.Text;
using JourneyKit.Diagnostics;
using JourneyKit.Editing;
using JourneyKit.Sources;
using JourneyKit.Tests.Support;
using JourneyKit.Tests.Support.Notations;

namespace JourneyKit.Tests.Editing;

/// <summary>Whatever is changed in whatever document: it says what it should, and the rest stays as it was written.</summary>
public sealed class ChangeLawTests(ITestOutputHelper output)
{
    private static readonly int Count = int.TryParse(Environment.GetEnvironmentVariable("JOURNEYKIT_EDITED_MAPS"), out var count) ? count : 150;

    [Fact]
    public void Random_changes_of_random_documents()
    {
        var tally = new Tally(RandomChanges.Names);
        var refused = new Dictionary<string, int>();
        var total = 0;
        for (var seed = 0; seed < Count; seed++)
        {
            var random = new Random(seed);
            var document = RandomDocument.Of(seed, tally);
            var bytes = Encoding.UTF8.GetBytes(document.Text);
            var session = EditSession.Open("a", bytes, document.Format, ReadLimits.Default, new DiagnosticBag(100));
            if (session is null) { output.WriteLine("not opened " + seed); continue; }
            Assert.Empty(session.Edits);
            var changes = new RandomChanges(random, tally);
            for (var i = 0; i < 6; i++)
            {
                if (changes.Of(session.Value) is not { } change) continue;
                total++;
                var before = Encoding.UTF8.GetString(session.Text.Span);
                if (!session.TryApply(change))
                {
                    var what = change.GetType().Name + " " + document.Format;
                    refused[what] = refused.GetValueOrDefault(what) + 1;
                    if (refused[what] <= 3) output.WriteLine($"== {seed} {change} {(change as Change.Set)?.Value.Text}\n{before}\n");
                }
            }

            Assert.Equal(Encoding.UTF8.GetString(session.Text.Span), Encoding.UTF8.GetString(new TextEdits(session.Edits.Append(new TextEdit(0, 0, ""))).Apply(session.Original.Utf8.Span)));
        }

        foreach (var (what, n) in refused) output.WriteLine($"refused {what} {n} of {total}");
        tally.Check(output);
    }
}
