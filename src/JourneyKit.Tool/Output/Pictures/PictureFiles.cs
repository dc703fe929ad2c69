using JourneyKit.Rendering;
using JourneyKit.Tool.Inputs;
using JourneyKit.Tool.Output.Files;

namespace JourneyKit.Tool.Output.Pictures;

/// <summary>Writes pictures: each page a file, all of a picture or none where something else would be lost.</summary>
/// <param name="host">The process around the command.</param>
/// <param name="workspace">Where names lead.</param>
/// <param name="target">Where to.</param>
internal sealed class PictureFiles(CliHost host, Workspace workspace, PictureTarget target)
{
    private readonly List<string> files = [];
    private readonly HashSet<string> written = new(StringComparer.OrdinalIgnoreCase);
    private readonly List<(string Stem, string Ending, int Pages)> pictures = [];
    private readonly OutputFile output = new(host, workspace);

    /// <summary>The files that were written, as the user would call them, in the order of writing; what went to standard output, a pipe or a device is not among them.</summary>
    public IReadOnlyList<string> Written => files;

    /// <summary>The files that an earlier run may have left beside each picture, for a picture of more or fewer pages, as the user would call them.</summary>
    public IEnumerable<IReadOnlyList<string>> Stale
        => pictures.Select(picture => LeftOf(picture.Stem, picture.Ending, picture.Pages).Where(file => !written.Contains(file)).ToList()).Where(files => files.Count > 0);

    /// <summary>Writes one page beside the pictures of a folder.</summary>
    /// <param name="name">What it is called, without its ending. No picture has this name.</param>
    /// <param name="page">The page.</param>
    /// <exception cref="Refusal">It cannot be written there.</exception>
    public void WriteBeside(string name, RenderedPage page) => Write($"{Path.Join(target.Given, name)}.{target.Format}", page);

    /// <summary>Writes a picture.</summary>
    /// <param name="name">What it is called in a folder.</param>
    /// <param name="pages">Its pages.</param>
    /// <returns>The file of its first page.</returns>
    /// <exception cref="Refusal">It cannot be written there.</exception>
    public string Write(string name, IReadOnlyList<RenderedPage> pages)
    {
        if (target.Given == OutputFile.StandardOutput && pages.Count > 1)
        {
            throw new Refusal($"the picture has {pages.Count} pages, and standard output takes one; give a file behind -o");
        }

        var ending = target.IsFolder ? $".{target.Format}" : Path.GetExtension(target.Given);
        var stem = target.IsFolder ? Path.Join(target.Given, PictureNames.Free(name, free => IsFree(Path.Join(target.Given, free), ending, pages.Count))) : target.Given[..^ending.Length];
        string[] ofPages = [.. FilesOf(stem, ending, pages.Count)];
        if (target.IsFolder)
        {
            CreateFolder();
        }

        foreach (var (file, page) in ofPages.Zip(pages))
        {
            output.Refuse(file, new PictureSort(page.Content));
        }

        foreach (var (file, page) in ofPages.Zip(pages))
        {
            Write(file, page);
        }

        pictures.Add((stem, ending, pages.Count));
        return ofPages[0];
    }

    private void Write(string file, RenderedPage page)
    {
        if (output.Write(file, page.Content, new PictureSort(page.Content)))
        {
            files.Add(file);
            written.Add(file);
        }
    }

    private bool IsFree(string stem, string ending, int pages) => !FilesOf(stem, ending, pages).Any(written.Contains);

    // One page has the name that was asked for; several have a number before the ending.
    private static IEnumerable<string> FilesOf(string stem, string ending, int pages)
        => pages == 1 ? [stem + ending] : Enumerable.Range(1, pages).Select(page => $"{stem}-{page}{ending}");

    private IEnumerable<string> LeftOf(string stem, string ending, int pages)
    {
        if (target.Given == OutputFile.StandardOutput)
        {
            yield break;
        }

        if (pages > 1 && workspace.IsFile(stem + ending))
        {
            yield return stem + ending;
        }

        for (var page = pages == 1 ? 1 : pages + 1; $"{stem}-{page}{ending}" is var file && workspace.IsFile(file); page++)
        {
            yield return file;
        }
    }

    private void CreateFolder()
    {
        try
        {
            Directory.CreateDirectory(workspace.Full(target.Given));
        }
        catch (Exception fault) when (FaultText.IsOfFile(fault))
        {
            throw new Refusal($"the folder `{target.Given}` cannot be made: {FaultText.Of(fault)}", fault);
        }
    }
}
