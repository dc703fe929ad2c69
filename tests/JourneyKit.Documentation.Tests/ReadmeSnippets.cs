using System.IO.Compression;
using System.Text.Json;
using JourneyKit;
using JourneyKit.Changes;
using JourneyKit.Exchange;
using JourneyKit.Gaps;
using JourneyKit.Graphs;
using JourneyKit.Model;
using JourneyKit.Rendering;
using JourneyKit.Rendering.Skia;
using JourneyKit.Tests.Support;
using JourneyKit.Validation;
using Microsoft.Extensions.DependencyInjection;
using QuikGraph;
using QuikGraph.Algorithms;
using QuikGraph.Algorithms.MaximumFlow;
using QuikGraph.Algorithms.ShortestPath;

namespace Documentation.Tests;

/// <summary>
/// Every C# snippet of README.md and of the pages below docs, word for word, each named above it. <see cref="DocumentationTests"/>
/// fails when a page shows code that does not stand here.
/// </summary>
public sealed class ReadmeSnippets
{
    private static readonly string SamplePath = Repository.PathTo("samples/grocery/current.journey.yaml");
    private static readonly string CurrentPath = SamplePath;
    private static readonly string FuturePath = Repository.PathTo("samples/grocery/future.journey.yaml");

    // docs/gaps.md, at the top
    [Fact]
    public void Gaps_are_ranked_and_planned()
    {
        var current = JourneyDocument.Load(CurrentPath).Map!;
        var future = JourneyDocument.Load(FuturePath).Map!;
        var report = GapAnalysis.Compare(current, future);

        Console.WriteLine(report.Summary.Headline);
        foreach (var theme in report.Summary.DecideFirst)                // five at most, what to do with each
        {
            Console.WriteLine($"{theme.Severity}: {theme.Title}. {theme.Advice}");
        }

        foreach (var gap in report.With(GapStanding.Regression))         // what the future map makes worse
        {
            Console.WriteLine($"{gap.Id}: {gap.Message}");
        }

        string markdown = report.Roadmap.ToMarkdown();                   // in which order, by whom, what closes what

        Assert.Equal(5, report.Summary.DecideFirst.Count);
        Assert.StartsWith("The plan lifts “First order placed” from 8.2% to 14.1%", report.Summary.Headline, StringComparison.Ordinal);
        Assert.StartsWith("# Roadmap: First online grocery order", markdown, StringComparison.Ordinal);
    }

    // docs/editing.md, In programs
    [Fact]
    public void Maps_are_edited_in_place()
    {
        var files = new MemoryFiles(new Dictionary<string, string>(StringComparer.Ordinal)
        {
            ["order.journey.yaml"] = "journeykit: \"1\"\nid: order\ntitle: Order\nstate: current\ntouchpoints:\n  pay: { emotion: 1 } # at the end\n",
            ["future.journey.yaml"] = "journeykit: \"1\"\nid: order\ntitle: Order\nstate: future\nbaseline: order.journey.yaml\ntouchpoints:\n  app: { replaces: [pay] }\n",
        });

        var editor = new JourneyEditor(new JourneyReaderOptions { Files = files });
        editor.Set("order.journey.yaml", ElementPath.Root / "touchpoints" / "pay" / "emotion", "-1");
        editor.Rename("touchpoint", "pay", "payment", files: ["order.journey.yaml"], others: ["future.journey.yaml"]);
        var refused = editor.Set("order.journey.yaml", ElementPath.Root / "touchpoints" / "payment" / "emotion", "7");

        Console.WriteLine(refused.Diagnostics[0]);                   // what would be wrong, and where
        foreach (var file in editor.Files)
        {
            Console.WriteLine($"{file.Path}: {file.Edits.Count} edits\n{file}");
        }

        Assert.False(refused.IsDone);
        Assert.Equal(["future.journey.yaml", "order.journey.yaml"], editor.Files.Select(file => file.Path));
        Assert.EndsWith("  payment: { emotion: -1 } # at the end\n", editor.Files[1].ToString(), StringComparison.Ordinal);
        Assert.EndsWith("replaces: [payment]", editor.Files[0].ToString().TrimEnd()[..^2], StringComparison.Ordinal);
    }

    // docs/pictures.md and src/JourneyKit.Rendering/PACKAGE.md
    [Fact]
    public void A_map_is_drawn_by_a_program()
    {
        var path = CurrentPath;
        var map = JourneyDocument.Load(path).Map!;
        var request = new RenderRequest(map) { By = "team", Theme = Theme.Dark };
        string svg = JourneyPictures.Render("matrix", "svg", request).Pages[0].Text;

        Assert.StartsWith("<svg", svg, StringComparison.Ordinal);
        Assert.Contains("E-commerce", svg, StringComparison.Ordinal);
    }

    // docs/pictures.md
    [Fact]
    public void A_map_becomes_a_page_and_an_index_leads_to_it()
    {
        var map = JourneyDocument.Load(CurrentPath).Map!;

        var page = JourneyPictures.Render("report", "html", new RenderRequest(map)).Pages[0].Text;
        var index = JourneyPictures.Index([new IndexedJourney("order.html", new RenderRequest(map))]).Text;

        Assert.StartsWith("<!DOCTYPE html>", page, StringComparison.Ordinal);
        Assert.Contains("href=\"order.html\"", index, StringComparison.Ordinal);
    }

    // docs/pictures.md and src/JourneyKit.Rendering.Skia/PACKAGE.md
    [Fact]
    public void A_picture_becomes_png_and_pdf()
    {
        var map = JourneyDocument.Load(CurrentPath).Map!;

        var pages = JourneyPictures.Render("map", "svg", new RenderRequest(map) { Paper = Paper.A3 }).Pages;
        byte[] png = SkiaPictures.Png(pages[0].Text);
        byte[] pdf = SkiaPictures.Pdf([.. pages.Select(page => page.Text)]);

        Assert.Equal("PNG"u8, png.AsSpan(1, 3));
        Assert.Equal("%PDF"u8, pdf.AsSpan(0, 4));
    }

    // docs/pictures.md
    [Fact]
    public void A_renderer_of_ones_own_comes_first()
    {
        var services = new ServiceCollection();
        services.AddJourneyKitRendering();
        services.AddSingleton<IJourneyRenderer, TouchpointNames>();
        using var provider = services.BuildServiceProvider();
        var names = provider.GetRequiredService<RendererSet>().Find("names", "txt");

        Assert.StartsWith("Search result\n", names!.Render(new RenderRequest(JourneyDocument.Load(CurrentPath).Map!)).Pages[0].Text, StringComparison.Ordinal);
    }

    // src/JourneyKit/PACKAGE.md
    [Fact]
    public void The_first_program_with_the_package_checks_a_map_and_says_how_many_convert()
    {
        var path = CurrentPath;
        var document = JourneyDocument.Load(path);
        foreach (var diagnostic in new JourneyValidator().Validate(document))
        {
            Console.WriteLine(diagnostic);
        }

        if (document.Map is { } map)
        {
            foreach (var flow in ConversionChain.Of(JourneyGraph.Of(map)).Conversions)
            {
                Console.WriteLine($"{flow.Conversion.Name}: {flow.Probability:P1}");
            }
        }

        Assert.NotNull(document.Map);
    }

    // src/JourneyKit.Exchange/PACKAGE.md
    [Fact]
    public void Answers_become_a_map_that_extends_the_one_that_was_asked_about()
    {
        var folder = Directory.CreateTempSubdirectory("journeykit-answers-").FullName;
        File.Copy(SamplePath, Path.Combine(folder, "current.journey.yaml"));
        File.Copy(Repository.PathTo("samples/grocery/company.journey.yaml"), Path.Combine(folder, "company.journey.yaml"));
        File.WriteAllText(Path.Combine(folder, "answers.csv"), "touchpoint,satisfaction\npay,2\npay,3\n");

        var map = JourneyDocument.Load(Path.Combine(folder, "current.journey.yaml")).Map!;
        var import = SurveyResponses.Import(Path.Combine(folder, "answers.csv"), map);
        Console.WriteLine($"{import.RowsUsed} of {import.RowsRead} answers were used.");
        if (import.Map is not null)
        {
            File.WriteAllText(Path.Combine(folder, "answers.journey.yaml"), import.ToOverlay(JourneyFormat.Yaml, "current.journey.yaml"));
        }

        var written = JourneyDocument.Load(Path.Combine(folder, "answers.journey.yaml"));
        Assert.Equal((2, 2.5m), (import.RowsUsed, written.Map?.Touchpoints["pay"]?.Satisfaction?.Value));
        Directory.Delete(folder, recursive: true);
    }

    // docs/library.md, "Reports"
    [Fact]
    public void Reports_are_written_as_the_command_prints_them()
    {
        var before = JourneyDocument.Load(CurrentPath);
        var after = JourneyDocument.Load(FuturePath);
        JourneyReports.WriteCheck(Console.Out, [before, after], ReportFormat.Text);
        JourneyReports.WriteGaps(Console.Out, before, after, ReportFormat.Markdown);

        Assert.NotNull(after.Map);
    }

    // docs/library.md, "In a web API"
    [Fact]
    public void An_endpoint_returns_a_report_as_json()
    {
        var before = JourneyDocument.Load(CurrentPath);
        var after = JourneyDocument.Load(FuturePath);

        var report = new StringWriter();
        JourneyReports.WriteGaps(report, before, after, ReportFormat.Json);
        string body = report.ToString();   // of the type application/json

        Assert.StartsWith("{", body, StringComparison.Ordinal);
    }

    // docs/library.md, "In a web API"
    [Fact]
    public void A_map_is_serialized_in_the_json_of_the_format()
    {
        var map = JourneyDocument.Load(SamplePath).Map!;
        var options = new JsonSerializerOptions { Converters = { new JourneyJsonConverter(new JourneyReaderOptions { Limits = new ReadLimits { Bytes = 1_000_000 } }) } };
        string json = JsonSerializer.Serialize(map, options);
        var same = JsonSerializer.Deserialize<JourneyMap>(json, options);

        Assert.Equal(map, same);
    }

    // README.md, "A map in code"
    [Fact]
    public void A_map_is_made_changed_compared_and_written()
    {
        var map = new JourneyMap
        {
            Id = "online-grocery",
            Title = "First online grocery order",
            State = MapState.Current,
            Channels = [new("website"), new("email")],
            Stages = [new("decision") { Goal = "Fill the basket and pay" }],
            Conversions = [new("order") { At = "confirmation" }],
            Touchpoints =
            [
                new("basket") { Stage = "decision", Channel = "website", Entry = Entry.OfUnknownShare, Next = [new("pay") { Share = 0.68 }] },
                new("pay")
                {
                    Stage = "decision",
                    Channel = "website",
                    Emotion = -1,
                    PainPoints = [new("code-too-late") { Kind = PainPointKind.Breakdown, Severity = 5 }],
                    Next = [new("confirmation") { Share = 0.81 }],
                },
                new("confirmation") { Channel = "email", Exit = true },
            ],
        };

        var future = map with
        {
            State = MapState.Future,
            Touchpoints = map.Touchpoints.With(map.Touchpoints["pay"]! with { Emotion = 1, PainPoints = [] }),
        };

        foreach (var change in JourneyComparison.Compare(map, future))
        {
            Console.WriteLine(change);
        }

        string yaml = JourneyWriter.Write(future, JourneyFormat.Yaml);

        Assert.Equal(
            [
                "changed /state: current → future",
                "changed /touchpoints/pay/emotion: -1 → 1",
                "removed /touchpoints/pay/painPoints/code-too-late: { kind: breakdown, severity: 5 }",
            ],
            JourneyComparison.Compare(map, future).Select(change => change.ToString()));
        Assert.Equal(future, JourneyDocument.Parse(yaml).Map);
        Assert.Empty(new JourneyValidator().Validate(map));
    }

    // docs/changes.md
    [Fact]
    public void Changes_are_applied_turned_round_and_written_as_an_overlay()
    {
        var current = Maps.FromYaml("touchpoints: { basket: { emotion: -1 } }");
        var future = Maps.WithBaseline("touchpoints: { cart: { emotion: 1, replaces: [basket] } }", "touchpoints: { basket: { emotion: -1 } }");

        var changes = JourneyComparison.Compare(current, future);
        foreach (var change in changes)
        {
            Console.WriteLine(change);                    // renamed /touchpoints/cart: basket → cart
        }

        JourneyMap again = changes.Apply(current);        // equal to future
        JourneyMap back = changes.Invert().Apply(future); // equal to current
        string overlay = changes.ToOverlay(JourneyFormat.Yaml, "current.journey.yaml");

        Assert.Contains("renamed /touchpoints/cart: basket → cart", changes.Select(change => change.ToString()));
        Assert.Equal(future, again);
        Assert.Equal(current, back);
        Assert.Contains("extends: current.journey.yaml", overlay, StringComparison.Ordinal);
    }

    // README.md, "A file with places"
    [Fact]
    public void A_file_is_read_checked_and_its_elements_are_found_in_it()
    {
        var path = SamplePath;
        var document = JourneyDocument.Load(path);
        foreach (var diagnostic in new JourneyValidator().Validate(document))
        {
            Console.WriteLine(diagnostic);
        }

        if (document.Map is { } map)
        {
            var pay = ElementPath.Root / "touchpoints" / "pay";
            Console.WriteLine($"{map.Touchpoints["pay"]?.Name} stands at {document.FindKeySpan(pay)}");
        }

        var span = document.FindKeySpan(ElementPath.Root / "touchpoints" / "pay");
        Assert.NotNull(span);
        Assert.EndsWith("  pay:", File.ReadLines(document.Path).ElementAt(span.Value.Start.Line - 1), StringComparison.Ordinal);
        Assert.All(new JourneyValidator().Validate(document), diagnostic => Assert.NotNull(diagnostic.Span));
    }

    // README.md, "A rule of your own"
    [Fact]
    public void A_rule_of_ones_own_is_added_to_the_default_ones()
    {
        var document = JourneyDocument.Parse("journeykit: 1\nid: a\ntitle: A\nstate: current\nchannels: [email]\n");
        var validator = new JourneyValidator(RuleSet.Default.With(new ChannelWithoutOwner()).Without("contradicting-facts"));
        var findings = validator.Validate(document);

        Assert.Equal("document(5,12): warning ACME0001: Nobody owns the channel `email`.", Assert.Single(findings).ToString());
        var rule = new ChannelWithoutOwner();
        Assert.NotEmpty(validator.Validate(JourneyDocument.Parse("journeykit: 1\nid: a\ntitle: A\n" + rule.BadExample)));
        Assert.Empty(validator.Validate(JourneyDocument.Parse("journeykit: 1\nid: a\ntitle: A\n" + rule.GoodExample)));
    }

    // README.md, "In a container"
    [Fact]
    public void A_container_gives_reader_and_validator()
    {
        var path = SamplePath;
        var services = new ServiceCollection();
        services.AddSingleton<Rule, ChannelWithoutOwner>();
        services.AddJourneyKit(options => options.Reading = new JourneyReaderOptions { Root = Path.GetDirectoryName(path) });

        using var provider = services.BuildServiceProvider();
        var reader = provider.GetRequiredService<JourneyReader>();
        var validator = provider.GetRequiredService<JourneyValidator>();

        Assert.DoesNotContain(validator.Validate(reader.ReadFile(path)), finding => finding.Severity == DiagnosticSeverity.Error);
    }

    // docs/library.md, "Reading"
    [Fact]
    public async Task Documents_are_read_from_paths_texts_bytes_and_streams()
    {
        var path = SamplePath;
        var cancellation = TestContext.Current.CancellationToken;
        var folder = Path.GetDirectoryName(path);

        var fromDisk = await JourneyDocument.LoadAsync(path, cancellation);
        var fromText = JourneyDocument.Parse("""{ "journeykit": "1", "id": "a", "title": "A", "state": "current" }""");

        var reader = new JourneyReader(new JourneyReaderOptions { Root = folder });
        using var stream = File.OpenRead(path);
        var fromStream = reader.Read(stream, JourneyFormat.Yaml, "current.journey.yaml");

        Assert.NotNull(fromText.Map);
        Assert.Equal(fromDisk.Map, fromStream.Map);
    }

    // docs/library.md, "Diagnostics are values"
    [Fact]
    public void A_document_with_errors_says_all_of_them_and_has_no_map()
    {
        var document = JourneyDocument.Parse("""
            journeykit: "1"
            id: online-grocery
            state: curent
            touchpoints:
              pay: { emotion: 5 }
            """);

        foreach (var diagnostic in document.Diagnostics)
        {
            Console.WriteLine($"{diagnostic.Span?.Start} {diagnostic.Descriptor.Name} {diagnostic.Path}");
        }

        Assert.Equal(
            ["1,1 missing-key ", "3,8 unknown-choice /state", "5,19 out-of-range /touchpoints/pay/emotion"],
            document.Diagnostics.Select(diagnostic => $"{diagnostic.Span?.Start} {diagnostic.Descriptor.Name} {diagnostic.Path}"));
        Assert.Null(document.Map);
        Assert.Throws<InvalidOperationException>(() => document.Write(JourneyFormat.Json));
    }

    // docs/library.md, "Maps made in code"
    [Fact]
    public void A_map_made_in_code_is_held_to_the_format()
    {
        var map = new JourneyMap
        {
            Id = "order",
            Title = "First order",
            State = MapState.Current,
            Touchpoints = [new Touchpoint("pay") { Stage = "checkout", Emotion = 5 }],
        };

        foreach (var finding in new JourneyValidator().Validate(map))
        {
            Console.WriteLine($"{finding.Descriptor.Name} {finding.Path}");
        }

        Assert.Equal(
            ["unknown-reference /touchpoints/pay/stage", "out-of-range /touchpoints/pay/emotion"],
            new JourneyValidator().Validate(map).Select(finding => $"{finding.Descriptor.Name} {finding.Path}"));

        var refused = Assert.Throws<JourneyFormatException>(() => JourneyWriter.Write(map, JourneyFormat.Yaml));
        Console.WriteLine(refused.Diagnostics.Count);   // 2
        Assert.Equal(2, refused.Diagnostics.Count);
    }

    // docs/library.md, "Places"
    [Fact]
    public void A_path_leads_to_the_file_that_writes_the_element()
    {
        var path = SamplePath;
        var document = JourneyDocument.Load(path);
        var website = ElementPath.Root / "channels" / "website";

        Console.WriteLine(website);                                // /channels/website
        Console.WriteLine(document.FindKeySpan(website));          // in company.journey.yaml, which the map includes
        Console.WriteLine(document.FindSpan(website / "owner"));

        Assert.Equal("/channels/website", website.ToString());
        Assert.EndsWith("company.journey.yaml", document.FindKeySpan(website)!.Value.Path, StringComparison.Ordinal);
        Assert.NotNull(document.FindSpan(website / "owner"));
    }

    // docs/library.md, "Limits"
    [Fact]
    public void Limits_are_set_by_the_caller()
    {
        var reader = new JourneyReader(new JourneyReaderOptions
        {
            Limits = ReadLimits.Default with { Bytes = 64 * 1024, AliasNodes = 0 },
        });

        Assert.Equal("limit-exceeded", Assert.Single(reader.Read(new string(' ', 70_000)).Diagnostics).Descriptor.Name);
        Assert.Contains(reader.Read("journeykit: 1\nid: a\ntitle: &t A\ndescription: *t\nstate: current\n").Diagnostics, d => d.Descriptor.Name == "limit-exceeded");
    }

    // docs/library.md, "Where files come from"
    [Fact]
    public void Files_come_from_memory()
    {
        var files = new MemoryFiles(new Dictionary<string, string>
        {
            ["maps/order.journey.yaml"] = "journeykit: 1\nid: order\ntitle: Order\nstate: current\ninclude: [../shared.journey.yaml]\n",
            ["shared.journey.yaml"] = "journeykit: 1\nid: shared\ntitle: Shared\nchannels: [website]\n",
        });
        var reader = new JourneyReader(new JourneyReaderOptions { Files = files });
        var order = reader.ReadFile("maps/order.journey.yaml");

        Assert.Equal(ChannelKind.Website, order.Map!.Channels["website"]!.Kind);
    }

    // docs/library.md, "Where files come from"
    [Fact]
    public void Files_come_from_an_archive()
    {
        using var bytes = new MemoryStream();
        using (var made = new ZipArchive(bytes, ZipArchiveMode.Create, leaveOpen: true))
        {
            using var text = new StreamWriter(made.CreateEntry("maps/order.journey.yaml").Open());
            text.Write("journeykit: 1\nid: order\ntitle: Order\nstate: current\n");
        }

        using var archive = new ZipArchive(bytes, ZipArchiveMode.Read);
        var reader = new JourneyReader(new JourneyReaderOptions { Files = new ArchiveFiles(archive) });

        Assert.NotNull(reader.ReadFile("maps/order.journey.yaml").Map);
        Assert.Equal("unreadable-file", Assert.Single(reader.ReadFile("maps/other.journey.yaml").Diagnostics).Descriptor.Name);
    }

    // docs/library.md, "Equality"
    [Fact]
    public void Maps_are_equal_by_what_they_mean()
    {
        var one = JourneyDocument.Parse("journeykit: 1\nid: a\ntitle: A\nstate: current\nchannels: [website, email]\n").Map;
        var other = JourneyDocument.Parse("""
            journeykit: "1"
            id: a
            title: A
            state: current
            channels:
              email: { name: Email }
              website: { kind: website }
            """).Map;
        Console.WriteLine(one == other);   // True

        Assert.Equal(one, other);
    }

    // docs/library.md, "Writing"
    [Fact]
    public void A_document_or_a_map_is_written()
    {
        var path = Repository.PathTo("samples/incident-support/future.journey.yaml");
        var document = JourneyDocument.Load(path);
        string asItStands = document.Write(JourneyFormat.Json);                    // extends is kept
        string flat = JourneyWriter.Write(document.Map!, JourneyFormat.Json);      // extends is followed

        Assert.Contains("\"extends\"", asItStands, StringComparison.Ordinal);
        Assert.DoesNotContain("\"extends\"", flat, StringComparison.Ordinal);
    }

    // docs/library.md, "Keys of your own"
    [Fact]
    public void A_key_of_ones_own_is_read()
    {
        var map = JourneyDocument.Parse("""
            journeykit: "1"
            id: a
            title: A
            state: current
            initiatives:
              one-tap: { x-epic: SHOP-88, x-weight: 3 }
            """).Map!;
        if (map.Initiatives["one-tap"]!.Extensions.TryGetValue("x-weight", out var weight))
        {
            Console.WriteLine(weight.AsNumber);   // 3
        }

        Assert.Equal(3m, weight!.AsNumber);
    }

    // docs/pictures.md
    internal sealed class TouchpointNames : IJourneyRenderer
    {
        public string Picture => "names";

        public string Format => "txt";

        public RenderedPicture Render(RenderRequest request)
            => new([new RenderedPage(string.Join('\n', request.Map.Touchpoints.Select(touchpoint => touchpoint.Name)))]);
    }

    // README.md, "A rule of your own"
    internal sealed class ChannelWithoutOwner : Rule
    {
        public override DiagnosticDescriptor Descriptor { get; } = new(
            "ACME0001", "channel-without-owner", DiagnosticSeverity.Warning, "Whoever answers for a channel is asked when it changes.");

        public override string BadExample => "state: current\nchannels: [email]\n";

        public override string GoodExample => "state: current\nteams: [crm]\nchannels:\n  email: { owner: crm }\n";

        public override void Check(RuleContext context)
        {
            foreach (var channel in context.Map.Channels.Where(channel => channel.Owner is null))
            {
                context.ReportElement(ElementPath.Root / "channels" / channel.Key, $"Nobody owns the channel `{channel.Id}`.");
            }
        }
    }

    // docs/flow.md, "The conversion chain"
    [Fact]
    public void A_chain_says_how_many_convert_and_what_makes_the_difference()
    {
        var map = JourneyDocument.Load(SamplePath).Map!;

        var chain = ConversionChain.Of(JourneyGraph.Of(map));
        Console.WriteLine($"{chain.Graph.Assumptions.Count} of {chain.Graph.ShareCount} shares are assumed");

        var order = chain.To("first-order")!;
        Console.WriteLine($"{order.Probability:P1} of journeys order");
        foreach (var lever in order.Sensitivities.Where(lever => lever.To is not null).OrderByDescending(lever => lever.Derivative).Take(3))
        {
            Console.WriteLine($"{lever.Touchpoint} → {lever.To}: one point more is {lever.Derivative:0.00} points more orders");
        }

        Assert.Equal((3, 34), (chain.Graph.Assumptions.Count, chain.Graph.ShareCount));
        Assert.Equal(0.082, order.Probability!.Value, 0.0005);
        Assert.True(chain.Residual < 1e-14);
    }

    // docs/flow.md, "The graph"
    [Fact]
    public void A_graph_answers_questions_of_the_flow()
    {
        var map = JourneyDocument.Load(SamplePath).Map!;
        var graph = JourneyGraph.Of(map);
        Console.WriteLine($"{graph.Assumptions.Count} of {graph.ShareCount} shares are assumed");   // 3 of 34 shares are assumed

        foreach (var transition in graph.TransitionsFrom("friend-tip"))
        {
            Console.WriteLine($"{transition.Share:P0} go to {transition.To}");   // 46 % to landing-page, 26 % to basket-in-app
        }

        var leaving = graph.ShareLeaving("friend-tip");   // 28 % drop off
        var failures = graph.SinglePointsOfFailure("first-order");   // pay
        var easiest = graph.ShortestPath("search-result", "confirmation", PathCost.Effort);

        Assert.Equal((3, 34), (graph.Assumptions.Count, graph.ShareCount));
        Assert.Equal([0.46m, 0.26m], graph.TransitionsFrom("friend-tip").Select(transition => transition.Share));
        Assert.Equal(0.28m, leaving);
        Assert.Equal(["pay"], failures);
        Assert.Equal(16, easiest!.Cost);
    }

    // docs/flow.md, "For one persona"
    [Fact]
    public void A_graph_of_a_persona_holds_what_the_persona_meets()
    {
        var map = JourneyDocument.Load(SamplePath).Map!;
        var planner = JourneyGraph.Of(map, "careful-planner");
        foreach (var assumption in planner.Assumptions.Where(a => a.Kind == AssumptionKind.ScaledForPersona))
        {
            Console.WriteLine($"{assumption.Touchpoint} to {assumption.To}: {assumption.Share:P0}");   // friend-tip to landing-page: 72 %, ...
        }

        Assert.Equal([0.72m, 0.68m, 0.60m], planner.Assumptions.Where(a => a.Kind == AssumptionKind.ScaledForPersona).Select(a => a.Share));
    }

    // docs/library.md, "Where files come from"
    internal sealed class ArchiveFiles(ZipArchive archive) : IJourneyFiles
    {
        public FileContent Read(string path, int mostBytes)
        {
            if (archive.GetEntry(path) is not { } entry)
            {
                return FileContent.Failed("there is no such file");
            }

            if (entry.Length > mostBytes)
            {
                return FileContent.Failed("it is too long");
            }

            using var stream = entry.Open();
            using var bytes = new MemoryStream();
            stream.CopyTo(bytes);
            return new FileContent(bytes.ToArray());
        }
    }

    // docs/graphs.md, "The ways that most customers take"
    [Fact]
    public void The_ways_that_most_customers_take_are_found_by_Yen()
    {
        var path = CurrentPath;
        var map = JourneyDocument.Load(path).Map!;
        var graph = JourneyGraph.Of(map);
        var ways = new AdjacencyGraph<Id<Touchpoint>, EquatableTaggedEdge<Id<Touchpoint>, double>>();
        ways.AddVerticesAndEdgeRange(graph.Transitions
            .Where(step => step.Share > 0)
            .Select(step => new EquatableTaggedEdge<Id<Touchpoint>, double>(step.From, step.To, -Math.Log((double)step.Share))));

        foreach (var way in new YenShortestPathsAlgorithm<Id<Touchpoint>>(ways, "search-result", "confirmation", 3).Execute())
        {
            var share = Math.Exp(-way.Sum(step => step.Tag));
            Console.WriteLine($"{share:P1}: search-result → {string.Join(" → ", way.Select(step => step.Target))}");
        }

        var found = new YenShortestPathsAlgorithm<Id<Touchpoint>>(ways, "search-result", "confirmation", 3).Execute().Select(way => Math.Exp(-way.Sum(step => step.Tag))).ToList();
        var listed = graph.Paths("search-result", "confirmation").Select(path => path.Zip(path.Skip(1), (from, to) => (double)graph.TransitionsFrom(from).Single(step => step.To == to).Share).Aggregate(1.0, (all, share) => all * share)).OrderDescending().Take(3);
        Assert.Equal(listed.Select(share => Math.Round(share, 9)), found.Select(share => Math.Round(share, 9)));
    }

    // docs/graphs.md, "Members by name"
    [Fact]
    public void A_graph_answers_by_the_names_of_QuikGraph()
    {
        var path = SamplePath;
        var graph = JourneyGraph.Of(JourneyDocument.Load(path).Map!);
        Console.WriteLine($"{graph.VertexCount} touchpoints, {graph.EdgeCount} transitions");
        foreach (var busy in graph.Vertices.Where(id => graph.OutDegree(id) > 2))
        {
            Console.WriteLine($"{busy}: {string.Join(", ", graph.OutEdges(busy).Select(edge => edge.To))}");
        }

        Assert.Equal(graph.Touchpoints.Select(touchpoint => touchpoint.Id), graph.Vertices);
        Assert.Equal(graph.Transitions, graph.Edges);
        Assert.All(graph.Edges, edge => Assert.True(graph.ContainsVertex(edge.From) && graph.ContainsEdge(edge.From, edge.To) && graph.OutEdges(edge.From).Contains(edge) && graph.InEdges(edge.To).Contains(edge)));
        Assert.Equal((graph.EdgeCount, graph.EdgeCount), (graph.Vertices.Sum(graph.OutDegree), graph.Vertices.Sum(graph.InDegree)));
    }

    // docs/graphs.md, "The cheapest cut"
    [Fact]
    public void The_cheapest_cut_before_a_conversion_is_found_by_maximum_flow()
    {
        var path = CurrentPath;
        var map = JourneyDocument.Load(path).Map!;
        var graph = JourneyGraph.Of(map);
        var stated = graph.Transitions.ToHashSet();
        var network = graph.ToMutable();
        EdgeFactory<Id<Touchpoint>, FlowTransition> back = (from, to) => new(from, to, new Transition(to), 0, false);
        using var reversed = new ReversedEdgeAugmentorAlgorithm<Id<Touchpoint>, FlowTransition>(network, back);
        reversed.AddReversedEdges();

        // What it costs to lose a transition: here each costs 1, and the ways back that were added carry nothing.
        var flow = new EdmondsKarpMaximumFlowAlgorithm<Id<Touchpoint>, FlowTransition>(network, step => stated.Contains(step) ? 1 : 0, back, reversed);
        flow.Compute("search-result", "confirmation");

        var cut = graph.Transitions.Where(step => flow.VerticesColors[step.From] == GraphColor.Black && flow.VerticesColors[step.To] == GraphColor.White);
        Console.WriteLine($"Between search-result and confirmation, the cheapest cut costs {flow.MaxFlow}:");
        foreach (var step in cut)
        {
            Console.WriteLine($"{step.From} → {step.To}");
        }

        Assert.Equal(flow.MaxFlow, cut.Count());
        var without = graph.ToMutable();
        var gone = cut.ToHashSet();
        without.RemoveEdgeIf(gone.Contains);
        Assert.False(without.TreeBreadthFirstSearch("search-result")("confirmation", out _));
        Assert.True(graph.TreeBreadthFirstSearch("search-result")("confirmation", out _));
    }

    // docs/graphs.md, "A map without its loops"
    [Fact]
    public void A_map_without_its_loops_is_found_by_condensation()
    {
        var path = CurrentPath;
        var map = JourneyDocument.Load(path).Map!;
        var graph = JourneyGraph.Of(map);
        var parts = graph.CondensateStronglyConnected<Id<Touchpoint>, FlowTransition, AdjacencyGraph<Id<Touchpoint>, FlowTransition>>();

        foreach (var part in parts.TopologicalSort())                    // nobody comes back from one part to an earlier one
        {
            Console.WriteLine(string.Join(", ", part.Vertices));
        }

        Assert.Equal(map.Touchpoints.Count, parts.Vertices.Sum(part => part.VertexCount));
        Assert.Equal(graph.Loops.Where(loop => loop.Touchpoints.Count > 1).Select(loop => loop.Touchpoints.Count).Order(), parts.Vertices.Select(part => part.VertexCount).Where(count => count > 1).Order());
    }

    // docs/configuration.md, "In C#"
    [Fact]
    public void Rules_are_chosen_in_code()
    {
        var document = JourneyDocument.Load(SamplePath);

        var options = new ValidationOptions
        {
            Preset = RulePreset.Strict,
            Today = new DateOnly(2026, 1, 31),
            Severities = [new("flow", RuleSeverity.Error), new("contradicting-facts", RuleSeverity.Off)],
            Thresholds = RuleThresholds.Default with { SeverePain = 3 },
        };
        var findings = new JourneyValidator(options: options).Validate(document);

        Assert.DoesNotContain(findings, finding => finding.Descriptor.Name == "contradicting-facts");
    }

    // docs/configuration.md, "In C#"
    [Fact]
    public void The_configuration_of_a_team_is_used_by_a_program()
    {
        var folder = Directory.CreateTempSubdirectory().FullName;
        File.WriteAllText(Path.Combine(folder, JourneyConfiguration.FileName), "preset: minimal\nrules: { dead-end: off }\nchecks:\n  pay-has-stage: { each: touchpoints, require: { stage: present }, severity: error }\n");

        var found = ConfigurationFile.FindAbove(folder)!;
        var file = ConfigurationFile.Read(new DiskFiles(Path.GetDirectoryName(found)!), JourneyConfiguration.FileName);
        var configuration = file.Configuration ?? throw new InvalidOperationException(file.Diagnostics[0].ToString());
        var validator = new JourneyValidator(file.Rules, configuration.ToOptions(_ => false));

        var map = JourneyDocument.Parse("journeykit: 1\nid: a\ntitle: A\nstate: current\ntouchpoints: [pay]\n").Map!;
        Assert.Equal("pay-has-stage", Assert.Single(validator.Validate(map), finding => finding.Severity == DiagnosticSeverity.Error).Descriptor.Name);
        Directory.Delete(folder, recursive: true);
    }
}
