using JourneyKit.Editing.Elements;
using JourneyKit.Model;
using JourneyKit.Schema;
using JourneyKit.Schema.Reading;
using JourneyKit.Schema.Reading.Remedies;
using JourneyKit.Schema.Shapes;
using JourneyKit.Wording;

namespace JourneyKit.Editing.Renames;

/// <summary>
/// Gives an element another id in all files that define it, and follows every reference. Documents that extend or include
/// each other share their ids; so do a map and its baseline where both have the element, since the same id says that it is
/// the same.
/// </summary>
/// <param name="files">The files.</param>
/// <param name="take">Takes the edited files, when all of them are right.</param>
internal sealed class IdRenaming(RenamedFiles files, Action<IReadOnlyList<OpenFile>> take)
{
    private const string KindKey = "kind";

    /// <summary>Renames.</summary>
    /// <param name="kindName">The kind of element, as people call it.</param>
    /// <param name="id">Its id.</param>
    /// <param name="newId">Its id from now on.</param>
    /// <param name="paths">The files in which it is renamed.</param>
    /// <param name="others">Other files that may refer to it.</param>
    public JourneyEdit Rename(string kindName, string id, string newId, IReadOnlyList<string> paths, IReadOnlyList<string> others)
    {
        if (KindOf(kindName) is not { } kind)
        {
            var names = ElementKind.All.Select(each => each.Key).ToList();
            return JourneyEdit.Refused($"`{kindName}` is no kind of element{(Suggestion.Nearest(kindName, names) is { } near ? $"; did you mean `{near}`?" : $"; there are {string.Join(", ", names)}")}");
        }

        if (!Id.IsValid(newId))
        {
            return JourneyEdit.Refused($"`{newId}` is no id: ids are kebab-case (a-z, 0-9, single dashes between), at most {Id.MaxLength} characters, and do not begin with x-{(IdText.Of(newId) is { } meant ? $"; did you mean `{meant}`?" : "")}");
        }

        var named = paths.Select(files.Add).OfType<RenamedFile>().ToList();
        others.ToList().ForEach(path => files.Add(path));
        var defining = Closure(kind, id, [.. named.SelectMany(files.SpaceOf).Where(file => file.Definitions(kind, id).Any())]);
        if (Refuse(kind, id, newId, named, defining) is { } refusal)
        {
            return refusal;
        }

        var nodes = files.All.Where(file => file.Open is not null).Select(file => (File: file, Nodes: NodesOf(file, kind, id, defining))).Where(each => each.Nodes.Count > 0).ToList();
        var saved = nodes.ConvertAll(each => each.File.Open!.Session.Save());
        var edit = Write(kind, id, newId, defining, nodes);
        if (!edit.IsDone)
        {
            nodes.Zip(saved).ToList().ForEach(pair => pair.First.File.Open!.Session.Restore(pair.Second));
        }

        return edit;
    }

    private static JourneyEdit Refused(string refusal, JourneyDocument document)
        => JourneyEdit.Refused(refusal, [.. document.Diagnostics.Where(diagnostic => diagnostic.Severity == DiagnosticSeverity.Error)], [document]);

    private static ElementKind? KindOf(string name)
        => ElementKind.All.FirstOrDefault(kind => Folded(kind.Key) == Folded(name) || Folded(kind.Singular) == Folded(name));

    private static string Folded(string name) => name.Replace("-", "", StringComparison.Ordinal).Replace(" ", "", StringComparison.Ordinal).ToLowerInvariant();

    private HashSet<RenamedFile> Closure(ElementKind kind, string id, HashSet<RenamedFile> defining)
    {
        for (var count = -1; count < defining.Count;)
        {
            count = defining.Count;
            foreach (var file in files.All.ToList())
            {
                IEnumerable<RenamedFile> together = files.BaselineOf(file) is { } baseline ? [.. files.SpaceOf(file), .. files.SpaceOf(baseline)] : files.SpaceOf(file);
                var holders = together.Where(each => each.Definitions(kind, id).Any()).ToList();
                if (holders.Exists(defining.Contains))
                {
                    defining.UnionWith(holders);
                }
            }
        }

        return defining;
    }

    private JourneyEdit? Refuse(ElementKind kind, string id, string newId, List<RenamedFile> named, HashSet<RenamedFile> defining)
    {
        if (defining.Count == 0)
        {
            var ids = named.SelectMany(files.SpaceOf).Distinct().SelectMany(file => file.IdsOf(kind)).Distinct(StringComparer.Ordinal).ToList();
            return named.Find(file => file.Open is null) is { } broken
                ? Refused($"`{broken.Display}` cannot be read", files.Load(broken))
                : JourneyEdit.Refused($"there is no {kind.Singular} `{id}`{(Suggestion.Nearest(id, ids) is { } near ? $" (did you mean `{near}`?)" : "")}{(ids.Count == 0 ? "" : $"; there {(ids.Count == 1 ? "is" : "are")} {Listing.Of(ids)}")}");
        }

        if (id == newId)
        {
            return JourneyEdit.Refused($"it is called `{id}` already");
        }

        foreach (var file in files.All)
        {
            if (file.Open is null && file.Bytes.Span.IndexOf(System.Text.Encoding.UTF8.GetBytes(id)) >= 0)
            {
                return Refused($"`{file.Display}` may refer to `{id}`, and cannot be read", files.Load(file));
            }

            IEnumerable<RenamedFile> space = files.SpaceOf(file);
            if (!space.Any(defining.Contains))
            {
                continue;
            }

            space = files.BaselineOf(file) is { } baseline ? space.Concat(files.SpaceOf(baseline)) : space;
            if (space.FirstOrDefault(each => each.Definitions(kind, newId).Any()) is { } holder)
            {
                return JourneyEdit.Refused($"there is {kind.AsSet.WithArticle} `{newId}` already, in {holder.Span(holder.Definitions(kind, newId).First())}");
            }
        }

        return null;
    }

    private JourneyEdit Write(ElementKind kind, string id, string newId, HashSet<RenamedFile> defining, List<(RenamedFile File, HashSet<int> Nodes)> nodes)
    {
        var touched = nodes.ConvertAll(each => each.File);
        var documents = files.All.Where(file => files.SpaceOf(file).Any(touched.Contains)).Select(file => (File: file, Before: files.Load(file))).ToList();

        // A library may refer to what only the maps define that include it: by itself it is not whole.
        documents.RemoveAll(each => each.File.IsLibrary && each.Before.HasErrors);
        if (documents.Find(each => each.Before.HasErrors).Before is { } faulty)
        {
            return Refused($"`{faulty.Path}` has errors, and what it refers to cannot be told for sure: mend them first", faulty);
        }

        var notes = new List<string>();
        foreach (var (file, places) in nodes)
        {
            notes.AddRange(Mentions(file, id, places));
            if (!file.Open!.Session.TryApply(new Change.Reword(places, newId)) || !TryKeepKind(file, kind, id, newId, defining))
            {
                return JourneyEdit.Refused($"`{file.Display}` cannot be changed in place: an alias or anchor stands in the way");
            }
        }

        var edited = touched.ConvertAll(file => file.Open!);
        var after = documents.ConvertAll(each => files.Load(each.File, edited));
        var faults = documents.Zip(after).SelectMany(pair => NewFaults.Of(pair.First.Before, pair.Second)).Distinct().ToList();
        if (faults.Count > 0)
        {
            return JourneyEdit.Refused($"nothing is renamed, since there would be {(faults.Count == 1 ? "an error" : "errors")}", faults, after);
        }

        take(edited);
        return JourneyEdit.Done with { Notes = [$"{kind.Singular} {id} is {newId} now: {Listing.Count(nodes.Sum(each => each.Nodes.Count), "place")} in {Listing.Count(nodes.Count, "file")}", .. notes] };
    }

    private HashSet<int> NodesOf(RenamedFile file, ElementKind kind, string id, HashSet<RenamedFile> defining)
    {
        var nodes = new HashSet<int>(defining.Contains(file) ? file.Definitions(kind, id) : []);
        var spaces = files.All.Where(each => files.SpaceOf(each).Contains(file)).ToList();
        foreach (var reference in file.References.Where(reference => reference.Form == ReferenceForm.Id && (reference.Kinds.Bits & kind.AsSet.Bits) != 0 && file.TextOf(reference.Node) == id))
        {
            if (spaces.Exists(space => files.SpaceOf(space).Any(defining.Contains) || IsOfBaseline(space, reference, id, defining)))
            {
                nodes.Add(reference.Node);
            }
        }

        return nodes;
    }

    private bool IsOfBaseline(RenamedFile space, PendingReference reference, string id, HashSet<RenamedFile> defining)
        => reference.Scope == ReferenceScope.DocumentOrBaseline
            && files.BaselineOf(space) is { } baseline
            && files.SpaceOf(baseline).Any(defining.Contains)
            && !files.SpaceOf(space).Any(file => reference.Kinds.Kinds.Any(kind => file.Definitions(kind, id).Any()));

    // An id that is the name of a kind implies it; under another id the kind has to be said.
    private bool TryKeepKind(RenamedFile file, ElementKind kind, string id, string newId, HashSet<RenamedFile> defining)
    {
        var table = JourneySchema.Tables.First(each => each.Kind == kind);
        var isFirst = defining.Contains(file) && !files.SpaceOf(file).Skip(1).Any(defining.Contains);
        if (!isFirst || table.Find(KindKey)?.Shape.Words.Contains(id, StringComparer.Ordinal) != true)
        {
            return true;
        }

        var session = file.Open!.Session;
        var element = session.Value.IndexOf(kind.Key) is >= 0 and var at ? session.Value.Entries[at].Value : EditValue.Nothing;
        var own = element.IndexOf(newId) is >= 0 and var place && element.Kind == Sources.NodeKind.Mapping ? element.Entries[place].Value : EditValue.Nothing;
        return own.IndexOf(KindKey) >= 0 && own.Kind == Sources.NodeKind.Mapping
            || new ElementEditor(session, file.IsLibrary ? JourneySchema.Library : JourneySchema.Map, _ => false).Set(ElementPath.Root / kind.Key / newId / KindKey, EditValue.Plain(id)) is null;
    }

    // A text that names the id as code, or holds an id of several words.
    private static IEnumerable<string> Mentions(RenamedFile file, string id, HashSet<int> places)
    {
        var tree = file.Open!.Session.Tree;
        for (var node = 0; node < tree.Count; node++)
        {
            if (tree[node].IsScalar && !places.Contains(node) && tree.Text(node) is var text && text != id && IsMentioned(text, id))
            {
                yield return $"{tree.Span(node)}: the text names `{id}`, and is left as it is";
            }
        }
    }

    private static bool IsMentioned(string text, string id)
    {
        if (text.Contains($"`{id}`", StringComparison.Ordinal))
        {
            return true;
        }

        for (var at = id.Contains('-', StringComparison.Ordinal) ? text.IndexOf(id, StringComparison.Ordinal) : -1; at >= 0; at = text.IndexOf(id, at + 1, StringComparison.Ordinal))
        {
            if ((at == 0 || !IsPartOfWord(text[at - 1])) && (at + id.Length == text.Length || !IsPartOfWord(text[at + id.Length])))
            {
                return true;
            }
        }

        return false;
    }

    private static bool IsPartOfWord(char character) => char.IsLetterOrDigit(character) || character is '-' or '_' or '/';
}
