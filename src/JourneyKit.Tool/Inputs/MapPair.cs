using JourneyKit.Diagnostics;
using JourneyKit.Model;
using JourneyKit.Tool.Output.Check;
using JourneyKit.Validation;

namespace JourneyKit.Tool.Inputs;

/// <summary>Two maps to be compared: both named, or the second alone, which names the first as its baseline.</summary>
internal sealed class MapPair
{
    public MapPair(Workspace workspace, DocumentReader reader, IReadOnlyList<string> names)
    {
        if (names.Count(name => name == InputFile.StandardInput) > 1)
        {
            throw new Refusal("only one of the two can be read from standard input");
        }

        Future = reader.ReadOne(names[^1]);
        Current = names.Count == 2 ? reader.ReadOne(names[0]) : reader.ReadOne(BaselineOf(Future, workspace));
    }

    public ReadInput Current { get; }

    public ReadInput Future { get; }

    public JourneyMap CurrentMap => Map(Current);

    public JourneyMap FutureMap => Map(Future);

    /// <summary>What contradicts itself in the maps: numbers would mean nothing then.</summary>
    public IReadOnlyList<Finding> Contradictions()
    {
        var validator = new JourneyValidator();
        return
        [
            .. new[] { Current, Future }.SelectMany(input => validator.Check(input.Document).Findings
                .Where(finding => finding.Severity == DiagnosticSeverity.Error)
                .Select(input.ToFinding)),
        ];
    }

    // A map that could not be read says nothing of its baseline either; its own errors are what to tell.
    private static string BaselineOf(ReadInput future, Workspace workspace)
        => future.Document.Baseline is { } baseline ? workspace.Show(baseline.Path)
            : future.Document.HasErrors ? future.File.Name
            : future.Document.Map is { Baseline: { } named } ? throw new Refusal($"the baseline `{named}` of `{future.File.Name}` could not be read")
            : throw new Refusal($"`{future.File.Name}` names no baseline; give both maps, the current one first");

    private static JourneyMap Map(ReadInput input) => input.Document.Map ?? throw new Refusal($"`{input.File.Name}` is a library; gaps are between maps");
}
