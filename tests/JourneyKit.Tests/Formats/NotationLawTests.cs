using JourneyKit.Diagnostics;
using JourneyKit.Tests.Support;
using JourneyKit.Tests.Support.Notations;

namespace JourneyKit.Tests.Formats;

/// <summary>
/// However a document is written, it means the same, and no writer changes that. JOURNEYKIT_MAPS sets how many documents
/// there are; a failure names the seed.
/// </summary>
public sealed class NotationLawTests(ITestOutputHelper output)
{
    private const int Few = 250;

    private static readonly JourneyFormat[] Notations = Enum.GetValues<JourneyFormat>();

    // Warnings of what a document may hold all the same.
    private static readonly DiagnosticDescriptor[] Lawful = [DocumentFaults.UnusedAnchor, DocumentFaults.InvisibleInText, DocumentFaults.EmptyAddsNothing];

    private static readonly string[] Constructs =
    [
        "include", "overlay", "decomposed text", "counts", "share as a number", "key of a team's own", "shorthand of an element", "shorthand written out", "list of ids", "list of ids as a mapping",
        "empty element as { }", "empty element as null", "omitted as null", "omitted as [ ]", "omitted as { }",
        "JSON: byte order mark", "JSON: null", "JSON: escape",
        "YAML: CRLF", "YAML: byte order mark", "YAML: directive", "YAML: document marks", "YAML: explicit key", "YAML: comment behind a value", "YAML: comment on a line of its own",
        "YAML: empty line", "YAML: mapping in flow style", "YAML: list in flow style", "YAML: flow style over several lines", "YAML: mapping in block style", "YAML: list in block style",
        "YAML: key: plain", "YAML: key: single quotes", "YAML: key: double quotes", "YAML: anchor", "YAML: alias", "YAML: null: nothing", "YAML: null: ~", "YAML: null: null",
        "YAML: scalar: plain", "YAML: scalar: single quotes", "YAML: scalar: double quotes", "YAML: scalar: double quotes over two lines", "YAML: scalar: literal block", "YAML: scalar: folded block",
    ];

    [Fact]
    public void However_it_is_written_a_document_means_the_same_and_no_writer_changes_that()
    {
        var documents = CaseCount.Of("JOURNEYKIT_MAPS", Few);
        var tally = new Tally(Constructs);
        for (var seed = 0; seed < documents; seed++)
        {
            Hold(RandomDocument.Of(seed, tally), seed);
        }

        tally.Check(output);
    }

    private static void Hold(RandomDocument random, int seed)
    {
        var document = random.Read(random.Text, random.Format);
        var faults = document.Diagnostics.Where(fault => fault.Severity > DiagnosticSeverity.Info && !Lawful.Contains(fault.Descriptor)).ToList();
        True(faults.Count == 0, $"has faults: {string.Join('\n', faults)}");
        True(document.Map == random.Map, "is read as another map");

        var written = Notations.Select(format => document.Write(format)).ToArray();
        foreach (var (format, text) in Notations.Zip(written))
        {
            var again = random.Read(text, format);
            True(again.Map == random.Map, $"converted to {format}, it is read as another map: {again.Diagnostics.FirstOrDefault()}\n{text}");
            foreach (var (other, expected) in Notations.Zip(written))
            {
                True(again.Write(other) == expected, $"converted to {format} and then to {other}, it is written in another way than converted to {other}\n{expected}\n----------\n{again.Write(other)}");
            }
        }

        var flat = Notations.Select(format => JourneyWriter.Write(random.Map, format)).ToArray();
        foreach (var (format, text) in Notations.Zip(flat))
        {
            var again = random.Read(text, format).Map;
            True(again == random.Map, $"written as {format}, it is read as another map\n{text}");
            True(Notations.Select(other => JourneyWriter.Write(again!, other)).SequenceEqual(flat, StringComparer.Ordinal), $"written as {format}, read and written again, it is written in another way\n{text}");
        }

        void True(bool holds, string what) => Assert.True(holds, $"The document of seed {seed} {what}\n{random.Show()}");
    }
}
