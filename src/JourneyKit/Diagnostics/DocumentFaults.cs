namespace JourneyKit.Diagnostics;

/// <summary>What can be wrong with a document before anyone asks whether its map is a good one: the group 1xxx.</summary>
internal static class DocumentFaults
{
    /// <summary>A file that cannot be read.</summary>
    public static DiagnosticDescriptor UnreadableFile { get; } = Error("JK1001", "unreadable-file", "A document is only as complete as the files it names. Check the path, its letter case and the permissions.");

    /// <summary>A path that leads out of the root, or is not relative.</summary>
    public static DiagnosticDescriptor UnsafePath { get; } = Error("JK1002", "unsafe-path", "Paths are relative to the file that writes them and stay below the root, so that a map from elsewhere cannot reach other files.");

    /// <summary>Bytes that are no UTF-8.</summary>
    public static DiagnosticDescriptor InvalidUtf8 { get; } = Error("JK1003", "invalid-utf8", "Documents are UTF-8. Guessing another encoding would change text silently.");

    /// <summary>A control character or a line break that only some readers see.</summary>
    public static DiagnosticDescriptor ForbiddenCharacter { get; } = Error("JK1004", "forbidden-character", "Control characters are invisible and are read differently by different tools; those for the direction of writing show a text in another order than it is read in.");

    /// <summary>Text that is no YAML or no JSON.</summary>
    public static DiagnosticDescriptor SyntaxError { get; } = Error("JK1005", "syntax-error", "The text is not valid in its notation. What stands before the fault is still checked.");

    /// <summary>A YAML tag.</summary>
    public static DiagnosticDescriptor YamlTag { get; } = Error("JK1006", "yaml-tag", "The format says what type each value has; a tag could only contradict it.");

    /// <summary>A YAML merge key.</summary>
    public static DiagnosticDescriptor YamlMergeKey { get; } = Error("JK1007", "yaml-merge-key", "Merge keys are not part of YAML 1.2. Use extends or include.");

    /// <summary>A YAML key that is no scalar.</summary>
    public static DiagnosticDescriptor YamlComplexKey { get; } = Error("JK1008", "yaml-complex-key", "Keys are plain words; JSON has no other keys.");

    /// <summary>A second document in one file.</summary>
    public static DiagnosticDescriptor SecondDocument { get; } = Error("JK1009", "second-document", "One file holds one map, so that a path names it.");

    /// <summary>A YAML directive other than one <c>%YAML 1.2</c>.</summary>
    public static DiagnosticDescriptor YamlDirective { get; } = Error("JK1010", "yaml-directive", "Documents are YAML 1.2 without extensions.");

    /// <summary>An alias that cannot be followed.</summary>
    public static DiagnosticDescriptor YamlAlias { get; } = Error("JK1011", "yaml-alias", "An alias stands for a node that was complete before it.");

    /// <summary>More than a limit of the reader allows.</summary>
    public static DiagnosticDescriptor LimitExceeded { get; } = Error("JK1012", "limit-exceeded", "Limits bound what a hostile file can cost. The caller can raise them for files that are known to be large.");

    /// <summary>More diagnostics than are listed.</summary>
    public static DiagnosticDescriptor TooManyDiagnostics { get; } = Error("JK1013", "too-many-diagnostics", "A list of thousands helps nobody. Mend the first ones and check again.");

    /// <summary>A document with nothing in it.</summary>
    public static DiagnosticDescriptor EmptyDocument { get; } = Error("JK1014", "empty-document", "A map needs at least journeykit, id, title and state.");

    /// <summary>A key that the element does not have.</summary>
    public static DiagnosticDescriptor UnknownKey { get; } = Error("JK1020", "unknown-key", "A misspelt key would otherwise be lost in silence. Keys of the team's own begin with x-.");

    /// <summary>A key that stands twice.</summary>
    public static DiagnosticDescriptor DuplicateKey { get; } = Error("JK1021", "duplicate-key", "One of the two values would be lost.");

    /// <summary>A required key that is missing.</summary>
    public static DiagnosticDescriptor MissingKey { get; } = Error("JK1022", "missing-key", "Every document says its format version, id, title and state.");

    /// <summary>Nothing where a value is needed.</summary>
    public static DiagnosticDescriptor MissingValue { get; } = Error("JK1023", "missing-value", "Nothing after the colon is the same as leaving the key out; where a value is needed, that is a fault.");

    /// <summary>A value of another type than the key takes.</summary>
    public static DiagnosticDescriptor WrongType { get; } = Error("JK1024", "wrong-type", "The format reference says what each key takes.");

    /// <summary>A scalar that is not written as its type asks.</summary>
    public static DiagnosticDescriptor InvalidValue { get; } = Error("JK1025", "invalid-value", "The format reference says how each type of value is written.");

    /// <summary>A number beyond its scale.</summary>
    public static DiagnosticDescriptor OutOfRange { get; } = Error("JK1026", "out-of-range", "Scores mean something on their own scale only.");

    /// <summary>A word that is none of the choices.</summary>
    public static DiagnosticDescriptor UnknownChoice { get; } = Error("JK1027", "unknown-choice", "Analyses know the listed words only. Where none fits, most lists have other.");

    /// <summary>An id that is not written as ids are.</summary>
    public static DiagnosticDescriptor InvalidId { get; } = Error("JK1028", "invalid-id", "Ids are kebab-case, at most 64 characters, so that they are safe in file names, links and diagrams.");

    /// <summary>One value where a list belongs.</summary>
    public static DiagnosticDescriptor ListExpected { get; } = Error("JK1029", "list-expected", "A list of one is written as a list, so that adding the second changes one line.");

    /// <summary>An id that is used twice.</summary>
    public static DiagnosticDescriptor DuplicateId { get; } = Error("JK1030", "duplicate-id", "A reference to the id could mean either.");

    /// <summary>A reference to an element that does not exist.</summary>
    public static DiagnosticDescriptor UnknownReference { get; } = Error("JK1031", "unknown-reference", "A reference that leads nowhere is a misspelling or an element that was forgotten.");

    /// <summary>A reference to an id that elements of two kinds have.</summary>
    public static DiagnosticDescriptor AmbiguousReference { get; } = Error("JK1032", "ambiguous-reference", "The id is of two kinds that the key accepts. Rename one of them.");

    /// <summary>A format version that this library does not know.</summary>
    public static DiagnosticDescriptor UnsupportedVersion { get; } = Error("JK1033", "unsupported-version", "This library reads version 1 of the format.");

    /// <summary>Files that extend each other in a circle.</summary>
    public static DiagnosticDescriptor ExtendsCycle { get; } = Error("JK1040", "extends-cycle", "Of documents that extend each other none comes first.");

    /// <summary>An included document that is no library.</summary>
    public static DiagnosticDescriptor NotALibrary { get; } = Error("JK1041", "not-a-library", "A library holds definitions only: no stages or touchpoints, and it neither includes nor extends.");

    /// <summary>An id that an included library defines too.</summary>
    public static DiagnosticDescriptor DefinedTwice { get; } = Error("JK1042", "defined-twice", "Two definitions drift apart, even where they are equal today.");

    /// <summary>A baseline that cannot be read.</summary>
    public static DiagnosticDescriptor BaselineUnreadable { get; } = Warning("JK1043", "baseline-unreadable", "Without its baseline a map cannot be compared.");

    /// <summary>A baseline of another journey.</summary>
    public static DiagnosticDescriptor BaselineOfOtherJourney { get; } = Warning("JK1044", "baseline-of-other-journey", "The same id says that two maps show the same journey.");

    /// <summary>A baseline of a later state than the map itself.</summary>
    public static DiagnosticDescriptor BaselineOfLaterState { get; } = Warning("JK1045", "baseline-of-later-state", "A map is compared with an earlier state: future with interim or current, interim with current.");

    /// <summary>References that could not be checked because the baseline could not be read.</summary>
    public static DiagnosticDescriptor UncheckedReferences { get; } = Warning("JK1046", "unchecked-references", "These ids may stand in the baseline, which could not be read.");

    /// <summary>A configuration or comment that names a rule which does not exist, or a comment that is no instruction.</summary>
    public static DiagnosticDescriptor UnknownRule { get; } = Warning("JK1050", "unknown-rule", "An instruction that does nothing looks as if it did. Rules are named by id or name, as in JK5001 or contradicting-facts.");

    /// <summary>A comment that ignores a finding without saying why.</summary>
    public static DiagnosticDescriptor IgnoredWithoutReason { get; } = Warning("JK1051", "ignored-without-reason", "Whoever reads the map next year needs to know why. Write the reason behind two dashes: # journeykit: ignore JK5001 -- both prices hold until May");

    /// <summary>A comment that ignores what is not there.</summary>
    public static DiagnosticDescriptor IgnoresNothing { get; } = Warning("JK1052", "ignores-nothing", "What it ignored is no longer found there: take the comment out before it hides the next finding.");

    /// <summary>An accepted finding that is not there any more.</summary>
    public static DiagnosticDescriptor AcceptedIsGone { get; } = new("JK1053", "accepted-is-gone", DiagnosticSeverity.Info, "What was accepted is no longer found: take it out of the file, so that it is reported should it come back.");

    /// <summary>A check of a team's own that says what cannot be checked.</summary>
    public static DiagnosticDescriptor InvalidCheck { get; } = Error("JK1054", "invalid-check", "A check that is not understood would find nothing and look as if all were well. The language of checks is on one page: docs/checks.md.");

    /// <summary>An example of a team's own check in which it does not do what is said of it.</summary>
    public static DiagnosticDescriptor ExampleFails { get; } = Error("JK1055", "example-fails", "A check has to find something in the example under found, and nothing in the one under notFound. Either the example is wrong, or the check.");

    /// <summary>A null, in a document that extends another, for what is not inherited.</summary>
    public static DiagnosticDescriptor RemovesNothing { get; } = Warning("JK1060", "removes-nothing", "In a document that extends another, null takes out what is inherited. Where nothing is, the name is misspelt, or the base has changed.");

    /// <summary>A new element whose id is one slip away from an inherited one.</summary>
    public static DiagnosticDescriptor NearInheritedId { get; } = new("JK1061", "near-inherited-id", DiagnosticSeverity.Info, "A misspelt id makes a new element, and the one that was meant stays as it was.");

    /// <summary>An element that is taken out and still used by what is inherited.</summary>
    public static DiagnosticDescriptor RemovedButUsed { get; } = Error("JK1062", "removed-but-used", "Who takes out an inherited element takes out what leads to it, too: the base cannot know.");

    /// <summary>An empty list where that is the same as no list.</summary>
    public static DiagnosticDescriptor EmptyList { get; } = new("JK1063", "empty-list", DiagnosticSeverity.Info, "An empty list looks as if it said something, and is read as if it were left out.");

    /// <summary>What says, in a document that extends another, only what is inherited.</summary>
    public static DiagnosticDescriptor SameAsInherited { get; } = new("JK1064", "same-as-inherited", DiagnosticSeverity.Info, "A document that extends another says what differs. What it repeats stays behind when the base changes.");

    /// <summary>An entry, of a mapping of scalars, without a value.</summary>
    public static DiagnosticDescriptor EntryWithoutValue { get; } = Warning("JK1065", "entry-without-value", "An entry of facts, demographics or shares that says nothing counts as left out. Whoever wrote it may have meant to say something.");

    /// <summary>Inherited ids in another order, which does not hold.</summary>
    public static DiagnosticDescriptor OrderWithoutEffect { get; } = new("JK1066", "order-without-effect", DiagnosticSeverity.Info, "In a document that extends another the inherited order holds, unless the document names every id that remains.");

    /// <summary>An empty mapping or list, in a document that extends another, where it adds nothing.</summary>
    public static DiagnosticDescriptor EmptyAddsNothing { get; } = Warning("JK1067", "empty-adds-nothing", "In a document that extends another, elements are added to those that are inherited; null takes them out.");

    /// <summary>An entry between braces without a colon.</summary>
    public static DiagnosticDescriptor EntryWithoutColon { get; } = Error("JK1070", "entry-without-colon", "Between braces a comma ends a value, and what follows is the next key: 3,90 reads as 3 and a key 90. Write 3.90, or put a text with a comma in quotes.");

    /// <summary>A text that a <c>#</c> cuts off.</summary>
    public static DiagnosticDescriptor TextCutOff { get; } = Warning("JK1071", "text-cut-off", "Behind a blank, # begins a comment, and the rest of the line is not read: Issue #12 is open reads as Issue. Put the text in quotes, or a blank behind the # of a comment.");

    /// <summary>A comma between two digits that ends an item of a list.</summary>
    public static DiagnosticDescriptor CommaBetweenDigits { get; } = Warning("JK1072", "comma-between-digits", "Between brackets a comma ends an item: [3,90] holds two. Write 3.90, put a text with a comma in quotes, or put a blank behind the comma of two items.");

    /// <summary>A character that nobody sees.</summary>
    public static DiagnosticDescriptor InvisibleCharacter { get; } = Error("JK1073", "invisible-character", "In an id, a key or a reference a character that nobody sees makes two words different that look the same. That goes for soft hyphens, too, and for no-break spaces at the edge.");

    /// <summary>A character in a text that nobody sees.</summary>
    public static DiagnosticDescriptor InvisibleInText { get; } = Warning("JK1074", "invisible-in-text", "What nobody sees came in with a copied text as a rule, and keeps searches and comparisons from finding it. Soft hyphens and no-break spaces are lawful in texts, and so are joiners in an emoji or between letters of a script that uses them.");

    /// <summary>A YAML anchor to which no alias refers.</summary>
    public static DiagnosticDescriptor UnusedAnchor { get; } = Warning("JK1075", "unused-anchor", "Text that begins with & is read as an anchor, and is lost where no alias refers to it. Put it in quotes, or take the anchor out.");

    /// <summary>An amount with three digits behind its point, which can be thousands.</summary>
    public static DiagnosticDescriptor ThousandsOrDecimals { get; } = Warning("JK1080", "thousands-or-decimals", "Many set thousands apart by a point: whoever writes 40.000 for forty thousand is read as 40. Thousands are not set apart; decimals of money are two.");

    /// <summary>A line that begins like an item of a list and is read as a part of the text above it.</summary>
    public static DiagnosticDescriptor ItemInText { get; } = Warning("JK1068", "item-in-text", "A dash that stands deeper than what is above it does not begin an item: its line goes on with the text. Put it in the column of the other dashes, or write a text of several lines below a |.");

    /// <summary>A comma between quotes of a word processor, which hold nothing together.</summary>
    public static DiagnosticDescriptor CommaInTypographicQuotes { get; } = Warning("JK1069", "comma-in-typographic-quotes", "Between brackets a comma ends an item, and only straight quotes keep a text with a comma together.");

    /// <summary>A map that extends a library.</summary>
    public static DiagnosticDescriptor ExtendsLibrary { get; } = Error("JK1081", "extends-library", "A map extends a map, of which it says what differs. What a library defines comes by include.");

    /// <summary>A fact with a comma among its digits, which is a text.</summary>
    public static DiagnosticDescriptor CommaInFact { get; } = new("JK1082", "comma-in-fact", DiagnosticSeverity.Info, "Facts are compared by value: 3.90 and 3.9 are the same number, 3,90 is a text that equals neither.");

    /// <summary>A tab in a path, which came of an escape.</summary>
    public static DiagnosticDescriptor TabInPath { get; } = new("JK1083", "tab-in-path", DiagnosticSeverity.Info, "Between double quotes a backslash begins an escape, and \\t is a tab: a path of Windows goes between single quotes.");

    /// <summary>An emotion between quotes, which is a word.</summary>
    public static DiagnosticDescriptor EmotionAsWord { get; } = new("JK1084", "emotion-as-word", DiagnosticSeverity.Info, "An emotion to reach can be a number or a word. Between quotes it is a word, with which nothing is compared.");

    /// <summary>A library that is included already.</summary>
    public static DiagnosticDescriptor IncludedTwice { get; } = Warning("JK1090", "included-twice", "A file is read once, however often it is named. Take the second mention out.");

    /// <summary>An id that a list names a second time.</summary>
    public static DiagnosticDescriptor ListedTwice { get; } = new("JK1076", "listed-twice", DiagnosticSeverity.Info, "A list of ids says which elements there are: a second mention says nothing more. Take it out, or write the id that was meant.");

    /// <summary>A file with nearly the name of a configuration, which is not read.</summary>
    public static DiagnosticDescriptor OtherConfiguration { get; } = Warning("JK1056", "configuration-not-read", "A configuration is found by its name alone, so that everybody's checks are the same: .journeykit.yaml.");

    /// <summary>A file that should be a report of gaps and is none.</summary>
    public static DiagnosticDescriptor NotAGapReport { get; } = Error("JK1091", "not-a-gap-report", "Gaps are compared with those that an earlier report recorded. Such a report is made by journey gaps --format json.");

    /// <summary>A file that stays as it is written, since it cannot be laid out safely.</summary>
    public static DiagnosticDescriptor NotLaidOut { get; } = Error("JK1096", "not-laid-out", "Laying out changes how a file is written, never what it says. What it cannot keep, such as anchors and aliases, it leaves alone, with the whole file.");

    /// <summary>All of them, by id.</summary>
    public static IReadOnlyList<DiagnosticDescriptor> All { get; } =
    [
        UnreadableFile, UnsafePath, InvalidUtf8, ForbiddenCharacter, SyntaxError, YamlTag, YamlMergeKey, YamlComplexKey,
        SecondDocument, YamlDirective, YamlAlias, LimitExceeded, TooManyDiagnostics, EmptyDocument,
        UnknownKey, DuplicateKey, MissingKey, MissingValue, WrongType, InvalidValue, OutOfRange, UnknownChoice, InvalidId,
        ListExpected, DuplicateId, UnknownReference, AmbiguousReference, UnsupportedVersion,
        ExtendsCycle, NotALibrary, DefinedTwice, BaselineUnreadable, BaselineOfOtherJourney, BaselineOfLaterState, UncheckedReferences,
        UnknownRule, IgnoredWithoutReason, IgnoresNothing, AcceptedIsGone, InvalidCheck, ExampleFails, OtherConfiguration,
        RemovesNothing, NearInheritedId, RemovedButUsed, EmptyList, SameAsInherited, EntryWithoutValue, OrderWithoutEffect, EmptyAddsNothing,
        ItemInText, CommaInTypographicQuotes,
        EntryWithoutColon, TextCutOff, CommaBetweenDigits, InvisibleCharacter, InvisibleInText, UnusedAnchor, ListedTwice,
        ThousandsOrDecimals, ExtendsLibrary, CommaInFact, TabInPath, EmotionAsWord,
        IncludedTwice, NotAGapReport, NotLaidOut,
    ];

    /// <summary>Those that are advice on a sound document, not faults: presets, severities and comments hold for them as for rules.</summary>
    public static IReadOnlyList<DiagnosticDescriptor> Notices { get; } = [NearInheritedId, EmptyList, SameAsInherited, OrderWithoutEffect];

    private static DiagnosticDescriptor Error(string id, string name, string rationale) => new(id, name, DiagnosticSeverity.Error, rationale);

    private static DiagnosticDescriptor Warning(string id, string name, string rationale) => new(id, name, DiagnosticSeverity.Warning, rationale);
}
