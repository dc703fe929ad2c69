namespace JourneyKit.Editing.Elements;

/// <summary>Where a new entry goes among others.</summary>
internal static class PropertyOrder
{
    /// <summary>Among the properties of an element where the table has it, else at the end.</summary>
    public static int Position(EditValue mapping, ValueForm form, string key)
    {
        if (form.Kind != ValueFormKind.Element)
        {
            return mapping.Entries.Count;
        }

        var order = form.Table!.Keys.ToList();
        var own = order.IndexOf(key);
        for (var at = mapping.Entries.Count; at > 0 && own >= 0; at--)
        {
            if (order.IndexOf(mapping.Entries[at - 1].Key!) is var before && before >= 0 && before < own)
            {
                return at;
            }
        }

        return own < 0 ? mapping.Entries.Count : 0;
    }
}
