using JourneyKit.Diagnostics;
using JourneyKit.Documents;
using JourneyKit.Editing;
using JourneyKit.Editing.Elements;
using JourneyKit.Editing.Renames;
using JourneyKit.Formats;
using JourneyKit.Schema;
using JourneyKit.Sources;

namespace JourneyKit;

/// <summary>
/// Edits the files of maps and libraries in place: comments, blank lines, quotes, order and layout stay as people wrote
/// them. Edits compose: each is made on what the ones before left. An edit that would make a document say anything else
/// than asked, or bring an error into it, is refused and changes nothing. Nothing is written to disk.
/// </summary>
/// <param name="options">How documents are read. Where the root is null, paths are relative to the current folder, and none may lead out of it.</param>
public sealed class JourneyEditor(JourneyReaderOptions? options = null)
{
    private readonly JourneyReaderOptions options = options ?? new JourneyReaderOptions();
    private readonly Dictionary<string, OpenFile> open = new(StringComparer.Ordinal);

    private EditedFiles Edited => field ??= new EditedFiles(options.Files ?? new DiskFiles(options.Root ?? ""));

    /// <summary>The files that differ from what they were, by path.</summary>
    public IReadOnlyList<EditedFile> Files
        => [.. open.Values.Where(file => file.Session.Edits.Count > 0).OrderBy(file => file.Name, StringComparer.Ordinal).Select(file => new EditedFile(file))];

    /// <summary>Puts a value at a path of a document. What is missing around it is made; an unknown key, and an element on the way that is not there, are refused.</summary>
    /// <param name="file">The file.</param>
    /// <param name="path">The element or property. An item of a list is named by its number, or by <c>-</c> for one more.</param>
    /// <param name="value">The value, as it would stand behind a colon: a word, number or text, or a mapping or list between brackets.</param>
    /// <param name="isText">Whether the value is text, whatever it looks like.</param>
    /// <returns>Whether it was done, and why not.</returns>
    public JourneyEdit Set(string file, ElementPath path, string value, bool isText = false)
    {
        ArgumentNullException.ThrowIfNull(file);
        ArgumentNullException.ThrowIfNull(path);
        ArgumentNullException.ThrowIfNull(value);
        var faults = new DiagnosticBag(int.MaxValue);
        var read = isText ? EditValue.Quoted(value) : ValueText.Read(value, faults);
        return read is null
            ? JourneyEdit.Refused($"the value cannot be read as YAML: {faults.All[0].Message}")
            : Change(file, path, (editor, _) => editor.Set(path, read));
    }

    /// <summary>Takes an element or property out. What a document inherits is taken out with null.</summary>
    /// <param name="file">The file.</param>
    /// <param name="path">The element or property.</param>
    /// <returns>Whether it was done, and why not.</returns>
    public JourneyEdit Remove(string file, ElementPath path)
    {
        ArgumentNullException.ThrowIfNull(file);
        ArgumentNullException.ThrowIfNull(path);
        return Change(file, path, (editor, _) => editor.Remove(path));
    }

    /// <summary>Puts an element, property or item at another place among its neighbours.</summary>
    /// <param name="file">The file.</param>
    /// <param name="path">What is moved.</param>
    /// <param name="position">Its number among them afterwards, from 0; the last place where there are fewer.</param>
    /// <returns>Whether it was done, and why not.</returns>
    public JourneyEdit Move(string file, ElementPath path, int position)
    {
        ArgumentNullException.ThrowIfNull(file);
        ArgumentNullException.ThrowIfNull(path);
        ArgumentOutOfRangeException.ThrowIfNegative(position);
        return Change(file, path, (_, session) => PlaceEditor.Move(session, path, position));
    }

    /// <summary>Gives an element another id, with every reference to it in every file given.</summary>
    /// <param name="kind">The kind of element, as its mapping is called or in the singular: <c>touchpoints</c>, <c>pain-point</c>.</param>
    /// <param name="id">Its id.</param>
    /// <param name="newId">Its id from now on.</param>
    /// <param name="files">The files in which it is renamed.</param>
    /// <param name="others">Other files that may include, extend or name one of these as their baseline.</param>
    /// <returns>Whether it was done, and why not.</returns>
    public JourneyEdit Rename(string kind, string id, string newId, IReadOnlyList<string> files, IReadOnlyList<string>? others = null)
    {
        ArgumentNullException.ThrowIfNull(kind);
        ArgumentNullException.ThrowIfNull(id);
        ArgumentNullException.ThrowIfNull(newId);
        ArgumentNullException.ThrowIfNull(files);
        return new IdRenaming(new RenamedFiles(Edited, options.Limits, options.Root ?? "", NameOf, Open), Take).Rename(kind, id, newId, files, others ?? []);
    }

    /// <summary>What a path that people typed means in a document: written whole, or from an element's id on.</summary>
    internal (ElementPath? Path, string? Refusal) Complete(string file, string typed)
    {
        var path = PathText.Read(typed);
        var document = Load(NameOf(file));
        var tree = document.Tree;
        if (path.Segments.Count == 0 || tree is not { Count: > 0 } || path.Segments[0] is var first && (TableOf(tree).HasKey(first) || first.StartsWith("x-", StringComparison.Ordinal)))
        {
            return path.Segments.Count == 0 ? (null, $"`{typed}` is no path; one is written as in `touchpoints/pay/emotion`") : (path, null);
        }

        var places = DefinedPlaces.Of(tree, first).ToList();
        return places.Count == 1 ? (path.Segments.Skip(1).Aggregate(places[0], (at, segment) => at / segment), null)
            : places.Count > 1 ? (null, $"`{first}` can be several elements; say which: {string.Join(" or ", places.Select(place => $"`{place}`"))}")
            : (path, null);
    }

    private static ElementTable TableOf(LocatedTree tree) => LibraryCheck.IsLibrary(tree) ? JourneySchema.Library : JourneySchema.Map;

    private JourneyEdit Change(string path, ElementPath place, Func<ElementEditor, EditSession, string?> change)
    {
        var name = NameOf(path);
        var before = Load(name);
        if (Open(name) is not { } file)
        {
            return JourneyEdit.Refused($"`{path}` cannot be edited before it can be read", before.Diagnostics, [before]);
        }

        if (Elsewhere(before, file.Session, place) is { } library)
        {
            return JourneyEdit.Refused($"`{place}` stands in `{library.Path}`, line {library.Start.Line}, which `{path}` includes: change it there");
        }

        var saved = file.Session.Save();
        if (change(new ElementEditor(file.Session, TableOf(file.Session.Tree), at => IsInherited(before, at)), file.Session) is { } refusal)
        {
            file.Session.Restore(saved);
            return JourneyEdit.Refused(refusal);
        }

        Edited.Put(name, file.After);
        var after = Load(name);
        var faults = NewFaults.Of(before, after);
        if (faults.Count > 0)
        {
            file.Session.Restore(saved);
            Edited.Put(name, file.After);
            return JourneyEdit.Refused($"`{path}` would have {(faults.Count == 1 ? "an error" : "errors")}, and is left as it is", faults, [after]);
        }

        open[name] = file;
        return JourneyEdit.Done;
    }

    private void Take(IReadOnlyList<OpenFile> files)
    {
        foreach (var file in files)
        {
            open[file.Name] = file;
            Edited.Put(file.Name, file.After);
        }
    }

    // Where a library that the document includes holds an element; null where none does.
    private static SourceSpan? Elsewhere(JourneyDocument document, EditSession session, ElementPath place)
    {
        if (document.Tree is not { Count: > 0 } tree || place.Segments is not [var mapping, var id, ..] || ElementKind.Of(mapping) is null)
        {
            return null;
        }

        var (key, _) = tree.Find(ElementPath.Root / mapping / id);
        return key >= 0 && (tree[key].IsScalar && tree.Text(key) == id) && tree.SourceOf(key) is var source && source.Path != session.Original.Path
            && TreeReader.ReadAgain(source) is { Count: > 0 } own && LibraryCheck.IsLibrary(own) ? tree.Span(key) : null;
    }

    private static bool IsInherited(JourneyDocument document, ElementPath path)
    {
        if (document.Tree is not { Count: > 0 } tree)
        {
            return false;
        }

        var node = tree.Root;
        foreach (var segment in path.Segments)
        {
            if (tree.ChildOf(node, segment) is not (>= 0 and var child))
            {
                return false;
            }

            node = child;
        }

        return true;
    }

    private OpenFile? Open(string name)
    {
        if (open.TryGetValue(name, out var known))
        {
            return known;
        }

        var content = Edited.Read(name, options.Limits.Bytes);
        return content.Failure is not null ? null : OpenFile.Open(name, Display(name), content.Bytes, options.Limits, new DiagnosticBag(0));
    }

    private JourneyDocument Load(string name) => new DocumentLoader(Edited, options.Limits, options.Root ?? "").Load(name);

    private string Display(string name) => RenamedFiles.Display(options.Root ?? "", name);

    private string NameOf(string path)
        => (options.Files is null ? Path.GetRelativePath(Path.GetFullPath(options.Root is { Length: > 0 } root ? root : "."), Path.GetFullPath(path, Path.GetFullPath(options.Root is { Length: > 0 } folder ? folder : "."))) : path).Replace('\\', '/');
}
