using static JourneyKit.Tests.Typed.TypedMistake;

namespace JourneyKit.Tests.Typed;

/// <summary>Lists, mappings and scalars where one of the others belongs.</summary>
internal static class ListMistakes
{
    public static IReadOnlyList<TypedMistake> All { get; } =
    [
        InMap("one text in place of a list", "tags: [|food|]", "`tags` takes a list, each item text. A list of one is written [food].", "tags: [food]"),
        InMap("texts between commas", "touchpoints:\n  pay:\n    needs: [|Fast, cheap|]", "Written as a list of 2: `[Fast, cheap]`; as a list of one: `[\"Fast, cheap\"]`.", "touchpoints:\n  pay:\n    needs: [\"Fast, cheap\"]"),
        InMap("channels between commas", "channels: [|website, email|]\ntouchpoints: { pay: { channel: email } }", "Written as a list: `[website, email]`.", "channels: [website, email]\ntouchpoints: { pay: { channel: email } }"),
        InMap("channels in words, between commas", "channels: [|Mobile App, Email|]\ntouchpoints: { pay: { channel: mobile-app } }", "`[mobile-app, email]`", "channels: [mobile-app, email]\ntouchpoints: { pay: { channel: mobile-app } }"),
        InMap("references between commas", "personas: [ana, bo]\ntouchpoints:\n  pay:\n    personas: [|ana, bo|]", "Written as one: `[ana, bo]`.", "personas: [ana, bo]\ntouchpoints:\n  pay:\n    personas: [ana, bo]"),
        InMap("references by their names", "personas: { ana: { name: Ana Bell }, bo: {} }\ntouchpoints:\n  pay:\n    personas: [|Ana Bell, Bo|]", "Written as one: `[ana, bo]`.", "personas: { ana: { name: Ana Bell }, bo: {} }\ntouchpoints:\n  pay:\n    personas: [ana, bo]"),
        InMap("channels on lines of their own", "channels:\n  [|website\n  email|]\ntouchpoints: { pay: { channel: email } }", "Written as a list: `[website, email]`.", "channels: [website, email]\ntouchpoints: { pay: { channel: email } }"),
        InMap("texts on lines of their own", "tags:\n  [|new offer\n  old|]", "Written as a list of 2: `[new offer, old]`; as a list of one: `[new offer old]`.", "tags: [new offer, old]"),
        InMap("references on lines of their own", "teams: [shop, lab]\nstakeholders:\n  [|shop\n  lab|]", "Written as one: `[shop, lab]`.", "teams: [shop, lab]\nstakeholders: [shop, lab]"),
        InMap("one reference in place of a list", "metrics: [nps]\ntouchpoints: { pay: { metrics: [|nps|] } }", "A list of one is written [nps].", "metrics: [nps]\ntouchpoints: { pay: { metrics: [nps] } }"),
        InMap("one transition in place of a mapping", "touchpoints: { a: { next: [|b|] }, b: {} }", "`next` takes a mapping of transitions by id, or a list of ids. A list of one is written [b].", "touchpoints: { a: { next: [b] }, b: {} }"),
        InMap("text in place of reasons", "touchpoints: { pay: { because: [|nobody liked it|] } }", "`nobody liked it` is no id. Text goes to `description`.", "touchpoints: { pay: { description: nobody liked it } }"),
        InMap("text among reasons", "touchpoints: { pay: { because: [[|nobody liked it|]] } }", "It takes the id of an objective, pain point or opportunity; text goes to `description`.", "touchpoints: { pay: { description: nobody liked it } }"),
        InMap("text in place of pain points", "touchpoints: { pay: { painPoints: [|The code comes late|] } }\nopportunities: { fast: { addresses: [the-code-comes-late] } }", "With an id as the key: `painPoints: { the-code-comes-late: The code comes late }`.", "touchpoints: { pay: { painPoints: { the-code-comes-late: The code comes late } } }\nopportunities: { fast: { addresses: [the-code-comes-late] } }"),
        InMap("texts in a list of pain points", "touchpoints: { pay: { painPoints: [[|The code comes late|]] } }", "With an id as its key: `{ the-code-comes-late: The code comes late }`.", "touchpoints: { pay: { painPoints: { the-code-comes-late: The code comes late } } }"),
        InMap("names in a list of stages", "stages: [[|Decision|], [|Purchase|]]\ntouchpoints: { pay: { stage: purchase } }", "Did you mean `decision`?", "stages: [decision, purchase]\ntouchpoints: { pay: { stage: purchase } }"),
        InMap("mapping in place of a list", "touchpoints: { pay: { tags: [|{ food: , late: true }|] } }", "`tags` takes a list, each item text, not a mapping. Written as a list: `[food, late]`.", "touchpoints: { pay: { tags: [food, late] } }"),
        InMap("mapping in place of references", "personas: [ana]\ntouchpoints: { pay: { personas: [|{ ana: {} }|] } }", "not a mapping. Written as a list: `[ana]`.", "personas: [ana]\ntouchpoints: { pay: { personas: [ana] } }"),
        InMap("colon in a text of a list", "touchpoints:\n  pay:\n    needs:\n      - [|Price: clear|]", "An item of `needs` takes text, not a mapping. A text with a colon needs quotes: `\"Price: clear\"`.", "touchpoints:\n  pay:\n    needs:\n      - \"Price: clear\""),
        InMap("colons in all texts of a list", "touchpoints:\n  pay:\n    needs:\n      [|price: clear\n      time: short|]", "A text with a colon needs quotes: `[\"price: clear\", \"time: short\"]`.", "touchpoints:\n  pay:\n    needs: [\"price: clear\", \"time: short\"]"),
        InMap("list in place of one reference", "stages: [first]\ntouchpoints: { pay: { stage: [|[first]|] } }", "`stage` takes the id of a stage, not a list. Write `first` alone.", "stages: [first]\ntouchpoints: { pay: { stage: first } }"),
        InMap("several in place of one reference", "channels: [website, email]\ntouchpoints: { pay: { channel: [|[website, email]|] } }", "Write one of them: `website` or `email`.", "channels: [website, email]\ntouchpoints: { pay: { channel: email } }"),
        InMap("list in place of a text", "description: [|[fast, cheap]|]", "Write it as one text: `\"fast, cheap\"`.", "description: \"fast, cheap\""),
        InMap("mapping in place of a reference", "teams: [shop]\nowner: [|{ id: shop }|]", "`owner` takes the id of a team, not a mapping. Write `shop` alone.", "teams: [shop]\nowner: shop"),
        InMap("mapping in place of a score", "touchpoints: { pay: { emotion: [|{ value: 1 }|] } }", "not a mapping. Write `1` alone.", "touchpoints: { pay: { emotion: 1 } }"),
        InMap("text in place of a persona", "personas: { ana: [|Ana Bell|] }\ntouchpoints: { pay: { personas: [ana] } }", "Say under a key what it is: `{ name: Ana Bell }` or `{ description: Ana Bell }`.", "personas: { ana: { name: Ana Bell } }\ntouchpoints: { pay: { personas: [ana] } }"),
        InMap("list in place of a touchpoint", "touchpoints: { pay: [|[Pay by card]|] }", "takes a mapping with the keys of a touchpoint, not a list. Say under a key what it is: `{ name: Pay by card }`", "touchpoints: { pay: { name: Pay by card } }"),
        InMap("list of channels in a persona", "channels: [email, phone]\npersonas: { ana: { channels: [|[email, phone]|] } }", "Say for each which it is, as in `{ email: preferred, phone: preferred }`.", "channels: [email, phone]\npersonas: { ana: { channels: { email: preferred, phone: preferred } } }"),
        InMap("list of facts without names", "touchpoints: { pay: { facts: [|[cheap]|] } }", "Each needs a name before it, as in `{ its-name: cheap }`.", "touchpoints: { pay: { facts: { its-name: cheap } } }"),
        InMap("text in place of demographics", "personas: { ana: { demographics: [|rich|] } }", "`demographics` takes a mapping of texts by name, not `rich`.", "personas: { ana: { demographics: { income: rich } } }"),
        InMap("id of an element in capitals", "channels: { [|Mobile App|]: { kind: mobile-app } }\ntouchpoints: { pay: { channel: mobile-app } }", "`Mobile App` is no id", "channels: { mobile-app: { kind: mobile-app } }\ntouchpoints: { pay: { channel: mobile-app } }"),
        InMap("id with an umlaut", "teams: { [|Büro|]: {} }\nowner: buro", "Did you mean `buro`?", "teams: { buro: {} }\nowner: buro"),
        InJson("texts between commas, in JSON", "\"personas\": { \"ana\": { \"goals\": [|\"eat, sleep\"|] } }", "Written as a list of 2: `[eat, sleep]`", "\"personas\": { \"ana\": { \"goals\": [\"eat\", \"sleep\"] } }"),
    ];
}
