using System.Text;
using JourneyKit.Diagnostics;
using JourneyKit.Editing;
using JourneyKit.Editing.Layout;
using JourneyKit.Formats;
using JourneyKit.Tests.Support;
using JourneyKit.Tests.Support.Notations;

namespace JourneyKit.Tests.Editing.Layout;

/// <summary>Whatever a file looks like: laid out it says what it said, with every comment beside what it belongs to, and laid out again it is the same.</summary>
public sealed class LayoutLawTests(ITestOutputHelper output)
{
    // A hundred thousand where the environment asks for them.
    private static readonly int Documents = CaseCount.Of("JOURNEYKIT_LAID_OUT_MAPS", 200);

    [Fact]
    public void Random_documents_say_what_they_said()
    {
        var tally = new Tally([.. MessyText.Names, "include", "overlay", "JSON", "YAML: anchor", "YAML: comment behind a value", "YAML: mapping in flow style", "YAML: list in block style", "YAML: explicit key", "YAML: scalar: literal block", "YAML: scalar: folded block"]);
        var left = new Tally();
        var sound = 0;
        for (var seed = 0; seed < Documents; seed++)
        {
            var document = RandomDocument.Of(seed, tally);
            if (document.Format == JourneyFormat.Json)
            {
                tally.Add("JSON");
            }

            var messy = MessyText.Of(Encoding.UTF8.GetBytes(document.Text), document.Format, new Random(seed), tally);
            if (Check(messy, document.Format, $"seed {seed}", left) is { } laidOut)
            {
                sound++;
                AssertSame(document.Read(Encoding.UTF8.GetString(messy.Bytes), document.Format), document.Read(Encoding.UTF8.GetString(laidOut), document.Format), $"seed {seed}");
            }
        }

        output.WriteLine($"{sound,9:N0}  laid out");
        tally.Check(output);
        left.Check(output);
        Assert.True(sound > Documents * 0.45, $"Only {sound} of {Documents} were laid out.");
    }

    [Fact]
    public void Documents_of_the_corpus_say_what_they_said()
    {
        var tally = new Tally([.. MessyText.Names.Where(name => !name.Contains("JSON", StringComparison.Ordinal))]);
        var left = new Tally();
        var (sound, all) = (0, 0);
        for (var seed = 0; seed < Documents; seed++)
        {
            var path = Repository.ValidDocuments[seed % Repository.ValidDocuments.Count];
            var format = path.EndsWith("json", StringComparison.Ordinal) ? JourneyFormat.Json : JourneyFormat.Yaml;
            var messy = MessyText.Of(File.ReadAllBytes(path), format, new Random(seed), tally);
            all++;
            if (Check(messy, format, $"{path}, seed {seed}", left) is { } laidOut)
            {
                sound++;
                var reader = new JourneyReader(new JourneyReaderOptions { Root = Path.GetDirectoryName(path) });
                AssertSame(reader.Read(messy.Bytes, format, Path.GetFileName(path)), reader.Read(laidOut, format, Path.GetFileName(path)), $"{path}, seed {seed}");
            }
        }

        output.WriteLine($"{sound,9:N0}  laid out");
        tally.Check(output);
        left.Check(output);
        Assert.True(sound > all * 0.9, $"Only {sound} of {all} were laid out.");
    }

    [Fact]
    public void Cases_of_the_YAML_test_suite_say_what_they_said()
    {
        var suite = SharedFolder.Require("suites/yaml-test-suite");
        var (left, tally) = (new Tally(), new Tally());
        var (sound, all) = (0, 0);
        foreach (var path in Directory.GetFiles(suite, "in.yaml", SearchOption.AllDirectories).Order(StringComparer.Ordinal))
        {
            var bytes = File.ReadAllBytes(path);
            if (EditSession.Open(path, bytes, JourneyFormat.Yaml, ReadLimits.Default, new DiagnosticBag(10)) is not null)
            {
                all++;
                sound += Check(MessyText.Of(bytes, JourneyFormat.Yaml, new Random(all), tally), JourneyFormat.Yaml, path, left) is null ? 0 : 1;
            }
        }

        output.WriteLine($"{sound,9:N0}  of {all} laid out");
        left.Check(output);
        Assert.True(sound > all / 2, $"Only {sound} of {all} were laid out.");
    }

    private static byte[]? Check(MessyText messy, JourneyFormat format, string what, Tally left)
    {
        var result = DocumentLayout.Of("a", messy.Bytes, format, ReadLimits.Default);
        if (result.Content is not { } laidOut)
        {
            var reason = Assert.Single(result.Faults);
            Assert.Same(DocumentFaults.NotLaidOut, reason.Descriptor);
            left.Add("left: " + reason.Message);
            if (Environment.GetEnvironmentVariable("JOURNEYKIT_SHOW_LEFT") is { Length: > 0 } && !reason.Message.Contains("nchor", StringComparison.Ordinal) && !reason.Message.Contains("alias", StringComparison.Ordinal))
            {
                Console.WriteLine($"== {what} {reason}\n{Encoding.UTF8.GetString(messy.Bytes)}");
            }

            return null;
        }

        var (before, after) = (Encoding.UTF8.GetString(messy.Bytes), Encoding.UTF8.GetString(laidOut));
        var (again, faults, _) = DocumentLayout.Of("a", laidOut, format, ReadLimits.Default);
        Assert.True(again is not null, $"{what}: cannot be laid out again: {(faults.Count > 0 ? faults[0] : null)}\n{before}\n----------\n{after}");
        Assert.True(after == Encoding.UTF8.GetString(again), $"{what}: laid out again it is another text.\n{before}\n----------\n{after}\n----------\n{Encoding.UTF8.GetString(again)}");
        foreach (var comment in messy.Comments)
        {
            Assert.True(after.Split(comment).Length == before.Split(comment).Length, $"{what}: `{comment}` is lost or doubled.\n{before}\n----------\n{after}");
        }

        var owners = messy.Owners.Where(owner => messy.Comments.Contains(owner.Key)).ToDictionary(StringComparer.Ordinal);
        if (owners.Count > 0)
        {
            CheckOwners(owners, laidOut, format, $"{what}\n{before}\n----------\n{after}");
        }

        return laidOut;
    }

    private static void CheckOwners(Dictionary<string, string> owners, byte[] text, JourneyFormat format, string what)
    {
        var tree = TreeReader.Read("a", text, format, ReadLimits.Default, new DiagnosticBag(10), out var source)!;
        var lines = new TextLines(source);
        var keys = Enumerable.Range(1, tree.Count - 1).Where(tree.IsKey).OrderBy(key => tree[key].Start).ToList();
        foreach (var (comment, path) in owners)
        {
            var at = source.Find(Encoding.UTF8.GetBytes(comment)).First();
            var owner = lines.BeginsLine(at) ? keys.Find(key => tree[key].Start > at)
                : keys.Find(key => tree[key].Start < at && tree[key].Start >= lines.Start(at)) is var inLine and > 0 ? inLine
                : keys.FindLast(key => tree[key].Start < lines.Start(at) && lines.BeginsLine(tree[key].Start));
            Assert.True(owner > 0 && tree.PathOf(owner).ToString() == path, $"{what}\n`{comment}` stands beside {(owner > 0 ? tree.PathOf(owner) : "nothing")}, not {path}.");
        }
    }

    private static void AssertSame(JourneyDocument before, JourneyDocument after, string what)
    {
        Assert.True(Equals(before.Map, after.Map) && Equals(before.Library, after.Library), $"{what}: it says something else.");
        Assert.Equal(Findings(before), Findings(after));
    }

    // Of a text that is cut off the message shows what stands before the comment, as far as it has room, with the blanks between.
    private static IEnumerable<string> Findings(JourneyDocument document)
        => document.Diagnostics.Select(found => $"{found.Descriptor.Id} {found.Path} {(ReferenceEquals(found.Descriptor, DocumentFaults.TextCutOff) ? "" : found.Message)}").Order(StringComparer.Ordinal);
}
