namespace JourneyKit.Schema.Reading;

/// <summary>Says where a name comes twice in one mapping that is the same only in its composed form: é as one character, and as e with an accent.</summary>
internal struct ComposedKeys(ReadContext context, IEnumerable<int> keys)
{
    private Dictionary<string, int>? byForm;

    /// <summary>Takes a key; false where it was there already, which is then reported.</summary>
    public bool TryAdd(int key)
    {
        var form = context.TextOf(key);
        if (byForm is null && ReferenceEquals(form, context.Tree.Text(key)))
        {
            return true;
        }

        // The first name that is not composed: those before it count, too.
        byForm ??= KeysBefore(key);
        return byForm.TryAdd(form, key) || context.DuplicateKey(key, byForm[form]);
    }

    private readonly Dictionary<string, int> KeysBefore(int key)
    {
        var found = new Dictionary<string, int>(StringComparer.Ordinal);
        foreach (var before in keys.TakeWhile(before => before < key))
        {
            found.TryAdd(context.Tree.Text(before), before);
        }

        return found;
    }
}
