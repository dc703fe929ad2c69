using System.Text;
using JourneyKit.Tests.Support;
using static JourneyKit.Tests.Support.MarkedFiles;

namespace JourneyKit.Tests.Documents;

public sealed class ReadLimitsTests
{
    private const string Json = """ "journeykit": 1, "id": "order", "title": "First order", "state": "current" """;

    [Theory]
    [InlineData(JourneyFormat.Yaml, Current)]
    [InlineData(JourneyFormat.Json, "{" + Json + "}")]
    public void A_file_may_have_as_many_bytes_as_the_limit_and_no_more(JourneyFormat format, string text)
    {
        var length = Encoding.UTF8.GetByteCount(text);

        Assert.Empty(Read(text, format, new ReadLimits { Bytes = length }));
        Assert.Equal($"The file has more than {length - 1} bytes.", Only(Read(text, format, new ReadLimits { Bytes = length - 1 })));
    }

    [Fact]
    public void A_stream_is_read_to_the_limit_and_not_to_its_end()
    {
        using var stream = new EndlessStream();
        var document = new JourneyReader(new JourneyReaderOptions { Limits = new ReadLimits { Bytes = 100_000 } }).Read(stream);

        Assert.Equal("The file has more than 100000 bytes.", Only(document.Diagnostics));
        Assert.InRange(stream.Position, 100_001, 1_000_000);
    }

    [Fact]
    public void A_file_that_is_extended_or_included_has_the_same_limit()
    {
        var limits = new ReadLimits { Bytes = 200 };
        var tooLong = Current + "# " + new string('a', 200);

        Assert.Equal("The file has more than 200 bytes.", Only(Files(limits, Current + "extends: base.journey.yaml\n", tooLong)));
        Assert.Equal("The file has more than 200 bytes.", Only(Files(limits, Current + "include: [base.journey.yaml]\n", tooLong)));
    }

    [Theory]
    [InlineData(JourneyFormat.Yaml, Current + "x-note: [[1]]\n", Current + "x-note: [[[|<U+005B>|]1]]]\n")]
    [InlineData(JourneyFormat.Yaml, Current + "x-note:\n  - - 1\n", Current + "x-note:\n  - - [|<U+002D>|] 1\n")]
    [InlineData(JourneyFormat.Json, "{" + Json + ", \"x-note\": [[1]] }", "{" + Json + ", \"x-note\": [[[|<U+005B>|]1]]] }")]
    [InlineData(JourneyFormat.Json, "{" + Json + ", \"x-note\": { \"a\": [1] } }", "{" + Json + ", \"x-note\": { \"a\": [[|{|] \"b\": 1 }] } }")]
    public void Nesting_may_be_as_deep_as_the_limit_and_no_deeper(JourneyFormat format, string deep, string deeper)
    {
        var limits = new ReadLimits { Depth = 3 };

        Assert.Empty(Read(deep, format, limits));
        var marked = MarkedText.Parse(deeper);
        var diagnostics = Read(marked.Text, format, limits);
        Assert.Equal(["Nesting is deeper than 3."], diagnostics.Select(d => d.Message).ToArray());
        Assert.Equal(marked.Marks[0].Start, diagnostics[0].Span!.Value.Start);
    }

    [Theory]
    [InlineData(JourneyFormat.Yaml, "[")]
    [InlineData(JourneyFormat.Yaml, "{")]
    [InlineData(JourneyFormat.Yaml, "- ")]
    [InlineData(JourneyFormat.Yaml, "? ")]
    [InlineData(JourneyFormat.Yaml, "? [")]
    [InlineData(JourneyFormat.Yaml, "{a: ")]
    [InlineData(JourneyFormat.Yaml, "[? ")]
    [InlineData(JourneyFormat.Yaml, "*a : ")]
    [InlineData(JourneyFormat.Yaml, "&a [")]
    [InlineData(JourneyFormat.Yaml, "!!seq [")]
    [InlineData(JourneyFormat.Yaml, "\"")]
    [InlineData(JourneyFormat.Json, "[")]
    [InlineData(JourneyFormat.Json, "{\"a\":")]
    [InlineData(JourneyFormat.Json, "[{\"a\":")]
    public void Hostile_nesting_is_refused_fast_and_without_an_exception(JourneyFormat format, string opening)
    {
        var text = string.Concat(Enumerable.Repeat(opening, 20_000));

        var diagnostics = WithinSeconds(10, () => Read(text, format, ReadLimits.Default));
        Assert.Contains(diagnostics, d => d.Severity == DiagnosticSeverity.Error);
    }

    [Theory]
    [InlineData("unknown keys", "\"k{0}\":1", "{{\"x-a\":1,{0}}}")]
    [InlineData("forbidden characters", "\0", "{0}")]
    [InlineData("the same id", "\"email\"", "{{\"channels\":[{0}]}}")]
    [InlineData("unknown references", "\"team-{0}\"", "{{\"stakeholders\":[{0}]}}")]
    [InlineData("empty items", "null", "{{\"tags\":[{0}]}}")]
    public void A_line_full_of_faults_is_read_fast(string what, string fault, string frame)
    {
        var faults = string.Join(fault == "\0" ? "" : ",", Enumerable.Range(0, 60_000).Select(i => string.Format(null, fault, i)));
        var text = string.Format(null, frame, faults);

        var diagnostics = WithinSeconds(10, () => Read(text, JourneyFormat.Json, ReadLimits.Default));
        Assert.True(diagnostics.Count == 1001, $"{what}: {diagnostics.Count}");
    }

    [Fact]
    public void An_id_that_is_taken_again_and_again_is_read_fast()
    {
        var ids = string.Join(",", Enumerable.Range(0, 40_000).Select(i => $"c{i}").Concat(Enumerable.Repeat("c39999", 40_000)));

        Assert.Equal(1001, WithinSeconds(10, () => Read($"{Current}channels: [{ids}]\n", JourneyFormat.Yaml, ReadLimits.Default)).Count);
    }

    [Theory]
    [InlineData(JourneyFormat.Yaml, Current, 9)]
    [InlineData(JourneyFormat.Json, "{" + Json + "}", 9)]
    [InlineData(JourneyFormat.Yaml, Current + "tags: [a, b]\n", 13)]
    public void A_file_may_have_as_many_nodes_as_the_limit_and_no_more(JourneyFormat format, string text, int nodes)
    {
        Assert.Empty(Read(text, format, new ReadLimits { Nodes = nodes }));
        Assert.Equal($"The document has more than {nodes - 1} nodes.", Only(Read(text, format, new ReadLimits { Nodes = nodes - 1 })));
    }

    [Fact]
    public void Aliases_may_stand_for_as_many_nodes_as_the_limit_and_no_more()
    {
        const string Text = Current + "x-a: &a [1, 2]\nx-b: [*a, *a]\n";

        Assert.Empty(Read(Text, JourneyFormat.Yaml, new ReadLimits { AliasNodes = 6 }));
        Assert.Equal("Aliases stand for more than 5 nodes.", Only(Read(Text, JourneyFormat.Yaml, new ReadLimits { AliasNodes = 5 })));
    }

    [Fact]
    public void Aliases_may_stand_for_as_much_text_as_the_limit_and_no_more()
    {
        const string Text = Current + "x-a: &a [1234, 'ab']\nx-b: [*a, *a]\n";

        Assert.Empty(Read(Text, JourneyFormat.Yaml, new ReadLimits { AliasLength = 16 }));
        Assert.Equal("Aliases stand for texts of more than 15 bytes.", Only(Read(Text, JourneyFormat.Yaml, new ReadLimits { AliasLength = 15 })));
    }

    [Fact]
    public void A_billion_laughs_of_text_are_refused()
    {
        var text = Current + $"x-a: &a {new string('h', 65_000)}\nx-b: [{string.Join(", ", Enumerable.Repeat("*a", 9_000))}]\n";

        Assert.Equal("Aliases stand for texts of more than 1000000 bytes.", Only(Read(text, JourneyFormat.Yaml, ReadLimits.Default)));
    }

    [Fact]
    public void A_billion_laughs_are_refused_fast()
    {
        var text = new StringBuilder(Current + "x-0: &a0 [ha, ha, ha, ha, ha, ha, ha, ha, ha, ha]\n");
        for (var i = 1; i < 20; i++)
        {
            var last = i - 1;
            text.Append(null, $"x-{i}: &a{i} [*a{last}, *a{last}, *a{last}, *a{last}, *a{last}, *a{last}, *a{last}, *a{last}, *a{last}, *a{last}]\n");
        }

        Assert.Equal("Aliases stand for more than 10000 nodes.", Only(WithinSeconds(10, () => Read(text.ToString(), JourneyFormat.Yaml, ReadLimits.Default))));
    }

    [Fact]
    public void An_alias_counts_as_deep_as_what_it_stands_for()
    {
        const string Text = Current + "x-a: &a [[1]]\nx-b: [[*a]]\n";

        Assert.Empty(Read(Text, JourneyFormat.Yaml, new ReadLimits { Depth = 5 }));
        Assert.Contains("with what the alias stands for", Only(Read(Text, JourneyFormat.Yaml, new ReadLimits { Depth = 4 })), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(JourneyFormat.Yaml, Current + "description: {0}\n")]
    [InlineData(JourneyFormat.Yaml, Current + "description: \"{0}\"\n")]
    [InlineData(JourneyFormat.Yaml, Current + "tags: [{0}]\n")]
    [InlineData(JourneyFormat.Yaml, Current + "x-{0}: 1\n")]
    [InlineData(JourneyFormat.Json, "{{" + Json + ", \"description\": \"{0}\" }}")]
    [InlineData(JourneyFormat.Json, "{{" + Json + ", \"x-{0}\": 1 }}")]
    public void A_text_may_be_as_tooLongas_the_limit_and_no_longer(JourneyFormat format, string frame)
    {
        var limits = new ReadLimits { ScalarLength = 100 };
        var longest = new string('a', frame.Contains("x-", StringComparison.Ordinal) ? 98 : 100);

        Assert.Empty(Read(string.Format(null, frame, longest), format, limits));
        Assert.Equal("A text is longer than 100 characters.", Only(Read(string.Format(null, frame, longest + "a"), format, limits)));
    }

    [Theory]
    [InlineData(JourneyFormat.Yaml, "journeykit: 1\nid: order\ntitle: {0}\nstate: current\n")]
    [InlineData(JourneyFormat.Yaml, "journeykit: 1\nid: {0}\ntitle: T\nstate: current\n")]
    [InlineData(JourneyFormat.Yaml, Current + "{0}: 1\n")]
    [InlineData(JourneyFormat.Json, "{{ \"journeykit\": 1, \"id\": \"{0}\", \"title\": \"T\", \"state\": \"current\" }}")]
    public void A_text_that_is_too_tooLongis_no_other_fault_as_well(JourneyFormat format, string frame)
        => Assert.Equal("A text is longer than 100 characters.", Only(Read(string.Format(null, frame, new string('a', 101)), format, new ReadLimits { ScalarLength = 100 })));

    [Theory]
    [InlineData("extends: base.journey.yaml\n")]
    [InlineData("include: [base.journey.yaml]\n")]
    public void All_files_of_a_document_together_may_have_as_many_bytes_and_nodes_as_the_limits_and_no_more(string link)
    {
        var map = Current + link;
        var bytes = map.Length + Current.Length;
        var nodes = map.Contains('[', StringComparison.Ordinal) ? 21 : 20;

        Assert.DoesNotContain(Files(new ReadLimits { TotalBytes = bytes, Nodes = nodes }, map, Current), d => d.Descriptor.Id == "JK1012");
        Assert.Equal($"The document has more than {bytes - 1} bytes with all that it extends and includes.", Only(Files(new ReadLimits { TotalBytes = bytes - 1 }, map, Current)));
        Assert.Equal($"The document has more than {nodes - 1} nodes with all that it extends and includes.", Only(Files(new ReadLimits { Nodes = nodes - 1 }, map, Current)));
    }

    [Fact]
    public void A_document_may_need_as_many_files_as_the_limit_and_no_more()
    {
        var files = new MarkedFiles(
            ("a.journey.yaml", Current + "extends: b.journey.yaml\ninclude: [c.journey.yaml, [|d.journey.yaml|]]\n"),
            ("b.journey.yaml", Current),
            ("c.journey.yaml", Library),
            ("d.journey.yaml", Library));

        Assert.Empty(new JourneyReader(files.Options with { Limits = new ReadLimits { Files = 4 } }).ReadFile("a.journey.yaml").Diagnostics);
        var document = new JourneyReader(files.Options with { Limits = new ReadLimits { Files = 3 } }).ReadFile("a.journey.yaml");
        Assert.Equal("The document needs more than 3 files.", Only(document.Diagnostics));
        Assert.Equal("/include/1", document.Diagnostics[0].Path.ToString());
    }

    [Fact]
    public void A_chain_without_end_stops_at_the_limit_of_files()
    {
        var document = new JourneyReader(new JourneyReaderOptions { Files = new EndlessChain(), Limits = new ReadLimits { Files = 50 } }).ReadFile("0.journey.yaml");

        Assert.Contains(document.Diagnostics, d => d.Message == "The document needs more than 50 files.");
    }

    [Fact]
    public void More_diagnostics_than_the_limit_are_counted_as_one_at_the_end()
    {
        var text = Current + string.Concat(Enumerable.Range(0, 10).Select(i => $"k{i}: 1\n"));

        Assert.Equal(10, Read(text, JourneyFormat.Yaml, new ReadLimits { Diagnostics = 10 }).Count);
        var diagnostics = Read(text, JourneyFormat.Yaml, new ReadLimits { Diagnostics = 9 });
        Assert.Equal(10, diagnostics.Count);
        Assert.Equal("JK1013", diagnostics[^1].Descriptor.Id);
        Assert.Equal("There are more than 9 diagnostics; the rest is not listed.", diagnostics[^1].Message);
    }

    private static IReadOnlyList<Diagnostic> Read(string text, JourneyFormat format, ReadLimits limits)
        => new JourneyReader(new JourneyReaderOptions { Limits = limits }).Read(text, format).Diagnostics;

    private static IReadOnlyList<Diagnostic> Files(ReadLimits limits, string map, string other)
        => new JourneyReader(new MarkedFiles(("map.journey.yaml", map), ("base.journey.yaml", other)).Options with { Limits = limits }).ReadFile("map.journey.yaml").Diagnostics;

    private static string Only(IReadOnlyList<Diagnostic> diagnostics)
    {
        var only = Assert.Single(diagnostics);
        Assert.Equal("JK1012", only.Descriptor.Id);
        return only.Message;
    }

    // A bound that only something quadratic breaks, however slow the machine.
    private static IReadOnlyList<Diagnostic> WithinSeconds(int seconds, Func<IReadOnlyList<Diagnostic>> read)
    {
        var reading = Task.Run(read);
        return reading.Wait(TimeSpan.FromSeconds(seconds)) ? reading.Result : throw new TimeoutException($"Not read after {seconds} s.");
    }

    private sealed class EndlessChain : IJourneyFiles
    {
        public FileContent Read(string path, int mostBytes)
            => new(Encoding.UTF8.GetBytes($"{Current}extends: {int.Parse(path.Split('.')[0], System.Globalization.CultureInfo.InvariantCulture) + 1}.journey.yaml\n"));
    }

    private sealed class EndlessStream : MemoryStream
    {
        private long position;

        public override long Position { get => position; set => position = value; }

        public override int Read(Span<byte> buffer)
        {
            buffer.Fill((byte)' ');
            position += buffer.Length;
            return buffer.Length;
        }

        public override int Read(byte[] buffer, int offset, int count) => Read(buffer.AsSpan(offset, count));
    }
}
