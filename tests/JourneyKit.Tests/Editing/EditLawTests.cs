using System.Text;
using JourneyKit.Diagnostics;
using JourneyKit.Editing;
using JourneyKit.Sources;
using JourneyKit.Tests.Support;
using JourneyKit.Tests.Support.Notations;

namespace JourneyKit.Tests.Editing;

/// <summary>Whatever is changed in whatever document: it says what it should, and the rest stays as it was written.</summary>
public sealed class EditLawTests(ITestOutputHelper output)
{
    private const int ChangesOfEach = 6;

    // Thousands where the environment asks for them.
    private static readonly int Documents = CaseCount.Of("JOURNEYKIT_EDITED_MAPS", 150);

    [Fact]
    public void Random_documents_say_what_they_should_after_random_changes()
    {
        var tally = new Tally([.. RandomChanges.Names, "include", "overlay", "JSON", "YAML: CRLF", "YAML: byte order mark", "YAML: comment behind a value", "YAML: mapping in flow style", "YAML: list in block style"]);
        var (changes, refused) = (0, 0);
        for (var seed = 0; seed < Documents; seed++)
        {
            var document = RandomDocument.Of(seed, tally);
            if (document.Format == JourneyFormat.Json)
            {
                tally.Add("JSON");
            }

            var session = Open(Encoding.UTF8.GetBytes(document.Text), document.Format);
            var (made, not) = Change(session, document.Format, new RandomChanges(new Random(seed), tally));
            (changes, refused) = (changes + made, refused + not);
        }

        output.WriteLine($"{changes,9:N0}  changes, of which {refused} were refused");
        tally.Check(output);
        Assert.True(refused * 100 < changes, $"{refused} of {changes} changes were refused.");
    }

    [Fact]
    public void Documents_of_the_corpus_say_what_they_should_after_random_changes()
    {
        var tally = new Tally(RandomChanges.Names);
        var (changes, refused) = (0, 0);
        foreach (var path in Repository.ValidDocuments)
        {
            var format = path.EndsWith("json", StringComparison.Ordinal) ? JourneyFormat.Json : JourneyFormat.Yaml;
            var bytes = File.ReadAllBytes(path);
            var (made, not) = Change(Open(bytes, format), format, new RandomChanges(new Random(bytes.Length), tally));
            (changes, refused) = (changes + made, refused + not);
        }

        output.WriteLine($"{changes,9:N0}  changes, of which {refused} were refused");
        Assert.True(refused * 50 < changes, $"{refused} of {changes} changes were refused.");
    }

    [Fact]
    public void Cases_of_the_YAML_test_suite_say_what_they_should_after_random_changes()
    {
        var suite = SharedFolder.Require("suites/yaml-test-suite");
        var tally = new Tally(RandomChanges.Names);
        var (cases, changes, refused) = (0, 0, 0);
        foreach (var path in Directory.GetFiles(suite, "in.yaml", SearchOption.AllDirectories).Order(StringComparer.Ordinal))
        {
            var bytes = File.ReadAllBytes(path);
            if (EditSession.Open(path, bytes, JourneyFormat.Yaml, ReadLimits.Default, new DiagnosticBag(10)) is null)
            {
                continue;
            }

            cases++;
            for (var seed = 0; seed < Documents / 20; seed++)
            {
                var (made, not) = Change(Open(bytes, JourneyFormat.Yaml), JourneyFormat.Yaml, new RandomChanges(new Random(seed), tally));
                (changes, refused) = (changes + made, refused + not);
            }
        }

        output.WriteLine($"{cases,9:N0}  cases, {changes} changes, of which {refused} were refused");
        Assert.True(cases > 200, $"Only {cases} cases were taken.");

        // Most of what is refused has anchors, tags or complex keys near by.
        Assert.True(refused * 8 < changes, $"{refused} of {changes} changes were refused.");
    }

    [Fact]
    public void Another_scalar_touches_its_own_lines_only()
    {
        var tally = new Tally();
        var changed = 0;
        foreach (var (bytes, format) in Texts(tally))
        {
            var session = Open(bytes, format);
            if (new RandomChanges(new Random(bytes.Length), tally).ScalarOf(session.Value) is not { } change)
            {
                continue;
            }

            var place = EditPlace.Find(new EntryPlaces(session.Tree), change.Route);
            var span = session.Tree.Span(place.Value);
            if (!place.IsAlias && session.TryApply(change) && session.Edits.Count > 0)
            {
                changed++;
                Assert.All(session.Edits, edit => Assert.InRange(session.Original.Position(edit.Start).Line, span.Start.Line - 1, span.End.Line));
                Assert.All(session.Edits, edit => Assert.InRange(session.Original.Position(edit.End).Line, span.Start.Line, span.End.Line));
            }
        }

        Assert.True(changed > 100, $"Only {changed} were changed.");
    }

    [Fact]
    public void A_pair_without_brackets_of_its_own_is_refused()
    {
        var session = Open("x-a: [one: two]\n"u8.ToArray(), JourneyFormat.Yaml);
        Assert.False(session.TryApply(new Change.Remove([0, 0], 0)));
        Assert.False(session.TryApply(new Change.Insert([0, 0], 1, new EditEntry("three", EditValue.Quoted("four")))));
        Assert.Empty(session.Edits);
    }

    [Theory]
    [InlineData("x-a: &a one\nx-b: [two, *a, three]\n", 0)]
    [InlineData("x-a: &a one\nx-b: [two, *a, three]\n", 2)]
    public void A_list_between_brackets_with_an_alias_is_refused(string text, int at)
    {
        var session = Open(Encoding.UTF8.GetBytes(text), JourneyFormat.Yaml);
        Assert.False(session.TryApply(new Change.Remove([1], at)));
        Assert.Empty(session.Edits);
    }

    private static EditSession Open(byte[] bytes, JourneyFormat format)
    {
        var diagnostics = new DiagnosticBag(1000);
        var session = EditSession.Open("a", bytes, format, ReadLimits.Default, diagnostics);
        Assert.True(session is not null, diagnostics.All.Count > 0 ? diagnostics.All[0].ToString() : "");
        Assert.Empty(session.Edits);
        return session;
    }

    // What a change should make of the document is worked out here on the value alone, and read from the bytes anew.
    private static (int Changes, int Refused) Change(EditSession session, JourneyFormat format, RandomChanges random)
    {
        var (changes, refused) = (0, 0);
        for (var i = 0; i < ChangesOfEach; i++)
        {
            if (random.Of(session.Value) is not { } change)
            {
                continue;
            }

            changes++;
            var should = change.ApplyTo(session.Tree, session.Value);
            if (!session.TryApply(change))
            {
                refused++;
            }
            else if (format == JourneyFormat.Yaml)
            {
                Assert.True(session.Value.IsSame(should));
            }
        }

        var edited = new TextEdits(session.Edits.Prepend(new TextEdit(0, 0, ""))).Apply(session.Original.Utf8.Span);
        Assert.Equal(Encoding.UTF8.GetString(session.Text.Span), Encoding.UTF8.GetString(edited));
        Assert.True(Open(edited, format).Value.IsSame(session.Value));
        return (changes, refused);
    }

    private static IEnumerable<(byte[] Bytes, JourneyFormat Format)> Texts(Tally tally)
    {
        foreach (var path in Repository.ValidDocuments)
        {
            yield return (File.ReadAllBytes(path), path.EndsWith("json", StringComparison.Ordinal) ? JourneyFormat.Json : JourneyFormat.Yaml);
        }

        for (var seed = 0; seed < Documents; seed++)
        {
            var document = RandomDocument.Of(seed, tally);
            yield return (Encoding.UTF8.GetBytes(document.Text), document.Format);
        }
    }
}
