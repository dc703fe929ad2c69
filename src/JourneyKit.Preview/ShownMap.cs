using JourneyKit.Model;
using JourneyKit.Preview.Watching;
using JourneyKit.Rendering.Scenes;
using JourneyKit.Sources;
using JourneyKit.Tool.Inputs;
using JourneyKit.Validation;

namespace JourneyKit.Preview;

/// <summary>One map with its pictures. While its file is broken, the last good picture of each kind stays.</summary>
internal sealed class ShownMap(PreviewOptions options, string name, ChangeWatch watch)
{
    private readonly Dictionary<string, IReadOnlyList<Scene>> good = new(StringComparer.Ordinal);
    private readonly Lock gate = new();

    /// <summary>Whether the file holds a library, which has no picture.</summary>
    public bool IsLibrary => Read().Library is not null;

    /// <summary>Reads the map and draws it.</summary>
    /// <param name="kind">The picture that is asked for; null for the usual one.</param>
    public MapView View(string? kind)
    {
        lock (gate)
        {
            var revision = watch.Revision;
            var document = Read();
            watch.Add(FilesOf(document).Prepend(Full(name)));
            var findings = Findings(document);
            var (map, against) = (document.Map, document.Baseline?.Map);
            var kinds = Pictures.All.Where(picture => document.Library is null && (!picture.Compares || against is not null)).Select(picture => picture.Name).ToList();
            var chosen = kind is not null && kinds.Contains(kind, StringComparer.Ordinal) ? kind : against is not null ? "gap" : "map";
            var isSound = map is not null && !findings.Any(finding => finding.Severity == DiagnosticSeverity.Error);
            var fault = document.Library is not null ? "This is a library, which is part of maps and has no picture of its own."
                : !isSound ? "The file has errors. What you see is the last picture without them."
                : null;
            if (isSound)
            {
                good[chosen] = Pictures.Of(chosen).Compose(new RenderRequest(map!) { Against = against, Source = Path.GetFileName(name) });
            }
            else if (kind is null && !good.ContainsKey(chosen) && good.Count > 0)
            {
                chosen = good.Keys.Order(StringComparer.Ordinal).First();
            }

            return new MapView(revision, chosen, kinds, good.GetValueOrDefault(chosen) ?? [])
            {
                Fault = fault,
                Findings = [.. findings.Select(finding => new ShownFinding(finding.Severity, finding.Descriptor.Id, finding.Message, finding.Span is { } span ? Place(span) : null))],
                Places = [.. (map?.Touchpoints ?? []).Select(touchpoint => new ShownPlace(touchpoint.Id.Value, touchpoint.Name, PlaceOf(document, touchpoint)))],
            };
        }
    }

    private static IEnumerable<SourceText> Sources(JourneyDocument document) => document.Sources.Concat(document.Baseline?.Sources ?? []);

    private IEnumerable<string> FilesOf(JourneyDocument document) => Sources(document).Select(source => Full(source.Path));

    private PlaceLink? PlaceOf(JourneyDocument document, Touchpoint touchpoint)
        => document.FindKeySpan(ElementPath.Root / "touchpoints" / touchpoint.Id.Value) is { } span ? Place(span) : null;

    private PlaceLink Place(SourceSpan span) => new($"{span.Path}:{span.Start.Line}", options.Editor.To(Full(span.Path), span.Start));

    private IReadOnlyList<Diagnostic> Findings(JourneyDocument document)
    {
        var configuration = Configuration();
        var checks = configuration.OptionsFor(Full(name), today: null, preset: null);
        return new JourneyValidator(configuration.Rules, checks).Check(document).Findings;
    }

    private FoundConfiguration Configuration()
    {
        if (ConfigurationFile.FindAbove(Path.GetDirectoryName(Full(name))!) is not { } path)
        {
            return FoundConfiguration.None;
        }

        watch.Add([path]);
        var file = ConfigurationFile.Read(new DiskFiles(Path.GetDirectoryName(path)!), Path.GetFileName(path));
        return file.Configuration is null ? FoundConfiguration.None : new FoundConfiguration(path, file);
    }

    private JourneyDocument Read() => new JourneyReader(new JourneyReaderOptions { Files = new DiskFiles(options.Root) }).ReadFile(name);

    private string Full(string path) => Path.GetFullPath(path, options.Root);
}
