using JourneyKit.Model;
using JourneyKit.Tool.Inputs;

namespace JourneyKit.Tool.Output.Files;

/// <summary>The draft of a plan. It may take the place of a later map of the same journey, and of nothing else.</summary>
/// <param name="current">The map that it is made of.</param>
/// <param name="host">The process around the command.</param>
internal sealed class DraftSort(ReadInput current, CliHost host) : OutputSort
{
    protected override string Content => "a map";

    protected override bool IsDocument => true;

    protected override string? Loss(string given, string path)
    {
        foreach (var (_, part) in current.Files.Where(file => SameFile.Is(file.Path, path)))
        {
            return part is null ? "it is what is read; choose another name" : $"{part} `{current.File.Name}`; choose another name";
        }

        var there = new DocumentReader(new Workspace(host.CurrentDirectory, null, null), host).ReadOne(given).Document;
        return there.Map is { State: not MapState.Current } map && map.Id == current.Document.Map!.Id ? null : Holding("no later map of the same journey that can be read");
    }
}
