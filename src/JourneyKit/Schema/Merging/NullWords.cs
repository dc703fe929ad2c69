using JourneyKit.Model;
using JourneyKit.Schema.Elements;
using JourneyKit.Schema.Reading;

namespace JourneyKit.Schema.Merging;

/// <summary>What is said of a null, in a document that extends another, where there is nothing to take out.</summary>
internal static class NullWords
{
    /// <summary>Says that nothing of the name is inherited, and what to do.</summary>
    /// <param name="form">What the entry is.</param>
    /// <param name="holder">The id of the element that it stands in; empty for the document itself.</param>
    /// <param name="key">The key or id with the null.</param>
    /// <param name="isNeverInherited">Whether every document says it itself.</param>
    /// <param name="near">The nearest inherited name; null where none is near.</param>
    /// <param name="context">The reading, to look for what else was meant.</param>
    /// <param name="elsewhere">Where an inherited element of that id stands, as a sentence; null where none has it.</param>
    public static string For(EntryForm form, string holder, string key, bool isNeverInherited, string? near, ReadContext context, string? elsewhere)
    {
        var name = NodeWords.Shorten(key);
        if (isNeverInherited)
        {
            return $"`{name}` is never inherited, so that null takes nothing out. Leave it out.";
        }

        if (form.Role == EntryRole.Elements && form.Table!.Kind is null)
        {
            return $"No {form.Singular} `{name}` is inherited, so that null takes nothing out.{(near is not null ? Suggestion.Sentence([near]) : ReferenceEquals(form.Table, RemovalDefinition.Table) ? $" To say that it is gone on purpose, write `{PropertyKeys.Removes}: [{name}]`." : " Leave it out.")}";
        }

        // A name that differs in its case alone is nearer than any other.
        near = form.IsKnown(key) ? near : form.Table!.Keys.FirstOrDefault(known => string.Equals(known, key, StringComparison.OrdinalIgnoreCase)) ?? near;
        var hint = elsewhere ?? (near is null ? "" : Suggestion.Sentence([near]));
        if (!form.IsKnown(key))
        {
            hint = hint.Length == 0 ? context.Guess(form.Table!, key, holder.Length > 0 ? holder : null).Sentence : hint;
            return $"{form.Table!.Title} has no key `{name}`, so that null takes nothing out.{(hint.Length > 0 ? hint : " Leave it out.")}";
        }

        var otherwise = form.Role == EntryRole.Elements ? $" To add an empty one, write {{}} in place of null." : " Leave it out.";
        var what = form.Role == EntryRole.Elements ? $"No {form.Singular} `{name}`" : $"No `{name}`";
        var where = holder.Length == 0 || form.Role == EntryRole.Elements ? "" : $" {(form.Role == EntryRole.Properties ? "for" : "in")} `{NodeWords.Shorten(holder)}`";
        return $"{what} is inherited{where}, so that null takes nothing out.{(hint.Length > 0 ? hint : otherwise)}";
    }
}
