using System.CommandLine;
using JourneyKit.Model;
using JourneyKit.Rendering;
using JourneyKit.Rendering.Scenes;
using JourneyKit.Tool.Inputs;
using JourneyKit.Tool.Output.Companions;
using JourneyKit.Tool.Output.Pictures;
using JourneyKit.Wording;

namespace JourneyKit.Tool.Commands;

/// <summary>Draws map after map; what one of them lacks does not stop the others.</summary>
internal sealed class RenderRun(ParseResult parsed, RenderOptions options, Workspace workspace, DocumentReader reader, PictureTarget target, PictureFiles files, PageFindings findings, SkiaCompanion skia)
{
    private const string OfMaps = "a picture is of a map";

    private readonly Lazy<ReadInput?> against = new(() => options.Against(parsed) is { } name ? reader.ReadOne(name) : null);
    private readonly List<string> notices = [];
    private readonly List<(string Map, Refusal Why)> refusals = [];
    private readonly List<IndexedJourney> drawn = [];

    /// <summary>What a user should know of the pictures that were drawn, one sentence each.</summary>
    public IReadOnlyList<string> Notices => notices;

    /// <summary>Why maps were not drawn: each reason once, with its maps where not everything that was asked for is concerned.</summary>
    public IEnumerable<Refusal> Refusals(bool withMaps)
        => refusals.GroupBy(one => one.Why.Message, StringComparer.Ordinal).Select(group => !withMaps || group.First().Why.Findings.Count > 0
            ? group.First().Why
            : new Refusal($"{Listing.Of([.. group.Select(one => one.Map)])}: {group.Key}", group.First().Why));

    /// <summary>Draws a map.</summary>
    /// <param name="input">The map.</param>
    /// <param name="name">What its picture is called in a folder.</param>
    public void Add(ReadInput input, string name)
    {
        try
        {
            Draw(input, name);
        }
        catch (Refusal refusal) when (!refusal.IsTextOnly)
        {
            refusals.Add((input.File.Name, refusal));
        }
    }

    /// <summary>Writes a page that leads to all others, where they are pages in a folder.</summary>
    /// <param name="name">What it is called.</param>
    /// <param name="theme">Its colours.</param>
    public void AddIndex(string name, Theme theme)
    {
        if (target is not { IsFolder: true, Format: PictureTarget.Page } || drawn.Count == 0)
        {
            return;
        }

        try
        {
            files.WriteBeside(name, JourneyPictures.Index(Ordered(drawn), theme));
        }
        catch (Refusal refusal) when (!refusal.IsTextOnly)
        {
            refusals.Add((name, refusal));
        }
    }

    // Maps of one journey stand together, today before what comes later.
    private static IReadOnlyList<IndexedJourney> Ordered(IEnumerable<IndexedJourney> journeys)
        => [.. journeys.GroupBy(one => one.Request.Map.Id).SelectMany(group => group.OrderBy(one => one.Request.Map.State))];

    private void Draw(ReadInput input, string name)
    {
        var (before, after) = against.Value is { } earlier && earlier.File.FullPath != input.File.FullPath
            ? MapPair.Sound(earlier, input, (earlier.File.Name, input.File.Name), OfMaps)
            : options.Against(parsed) is null ? MapPair.WithBaseline(workspace, reader, input, OfMaps) : (input, null);
        OneMap.Sound(before, OfMaps);
        if (after is null && Pictures.All.FirstOrDefault(picture => picture.Compares && picture.Name == options.Kind(parsed)) is { } comparing)
        {
            if (input.File.IsNamed)
            {
                throw new Refusal($"the picture `{comparing.Name}` compares two maps: name the earlier one behind --against, or as the `baseline` of `{input.File.Name}`");
            }

            notices.Add($"`{input.File.Name}` has no map to compare with, and was left out");
            return;
        }

        var asked = options.Request(parsed, before, after) with { Earlier = after is null || options.Against(parsed) is not null ? [] : Earlier(before) };
        var request = target.Format == PictureTarget.Page ? findings.Of(asked, after ?? before) : asked;
        var drawing = PictureChoice.Of(options.Kind(parsed), target.Format, after is not null);
        var picture = skia.Convert(Draw(drawing, request), target.Format);
        drawn.Add(new IndexedJourney(Path.GetFileName(files.Write(name, picture.Pages)), request));
        if (request.Map.Touchpoints.Count == 0)
        {
            notices.Add($"`{input.File.Name}` has no touchpoints yet, so there is little to draw");
        }

        notices.AddRange(picture.Losses.Select(loss => $"`{input.File.Name}`: {loss.TrimEnd('.')}"));
    }

    // The states that a baseline itself came from, as far as they can be read: an interim map names the current one.
    private List<JourneyMap> Earlier(ReadInput baseline)
    {
        var (earlier, seen) = (new List<JourneyMap>(), new HashSet<string>(StringComparer.Ordinal) { baseline.File.FullPath });
        for (var state = baseline; state.Document is { Map.State: not MapState.Current, Baseline: { } named };)
        {
            state = reader.ReadOne(workspace.Show(named.Path));
            if (!seen.Add(state.File.FullPath) || state.Document is not { HasErrors: false, Map: { } map } || map.Id != baseline.Document.Map!.Id)
            {
                break;
            }

            earlier.Insert(0, map);
        }

        return earlier;
    }

    private static RenderedPicture Draw(IJourneyRenderer renderer, RenderRequest request)
    {
        try
        {
            return renderer.Render(request);
        }
        catch (ArgumentException fault)
        {
            throw new Refusal(fault.Message.Replace($" (Parameter '{fault.ParamName}')", "", StringComparison.Ordinal), fault);
        }
    }
}
