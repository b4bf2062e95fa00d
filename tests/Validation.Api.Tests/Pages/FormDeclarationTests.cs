using System.Text;
using TaskTracking.Documents;
using TaskTracking.Facts.Dossiers;
using TaskTracking.Validation.Api.Intake;
using TaskTracking.Validation.Api.Pages.Filing;
using Xunit;

namespace TaskTracking.Validation.Api.Tests.Pages;

/// <summary>A form declares what was changed in it and nothing else: so a page judges what the offline command judges.</summary>
public sealed class FormDeclarationTests
{
    private static readonly SourceFile[] Files = [new("a.pdf", "a"u8.ToArray()), new("b.pdf", "b"u8.ToArray())];

    private static readonly DossierFile[] Proposed =
    [
        new() { Path = "a.pdf", Sha256 = "", Role = FileRole.Submission },
        new() { Path = "b.pdf", Sha256 = "", Role = FileRole.Opinion },
    ];

    [Fact]
    public void With_EmptyForm_IsTheSameInput()
    {
        var input = new DossierInput(Files, null, []);

        Assert.Same(input, input.With(new Dictionary<string, string> { ["agency"] = "", ["title"] = "  ", ["act"] = "file" }));
    }

    [Fact]
    public void WithRoles_AsProposed_IsTheSameInput()
    {
        var input = new DossierInput(Files, null, []);

        Assert.Same(input, input.WithRoles(Proposed, Form(("role-0", "submission"), ("role-1", "opinion"), ("agency-1", ""))));
    }

    [Fact]
    public void WithRoles_OneChanged_DeclaresThatOne()
    {
        var changed = Parsed(new DossierInput(Files, null, []).WithRoles(Proposed, Form(("role-0", "submission"), ("role-1", "appraisal"), ("agency-1", "STP"))));

        var file = Assert.Single(changed.Files!);
        Assert.Equal(("b.pdf", "appraisal", "STP"), (file.File, file.Role, file.Agency));
    }

    [Fact]
    public void WithRoles_OverADeclaration_ChangesItsLine()
    {
        var declared = """{"agency":"SXD","assignments":[{"assignedTo":"agency"}],"files":[{"file":"b.pdf","role":"opinion","agency":"STC","paper":true}]}""";
        var changed = Parsed(new DossierInput(Files, Encoding.UTF8.GetBytes(declared), [])
            .With(new Dictionary<string, string> { ["reference"] = "17" })
            .WithRoles(Proposed, Form(("role-1", "attachment"))));

        Assert.Equal(("SXD", "17"), (changed.Agency, changed.Reference));
        Assert.Equal("agency", Assert.Single(changed.Assignments!).AssignedTo);
        var file = Assert.Single(changed.Files!);
        Assert.Equal(("b.pdf", "attachment", "STC", true), (file.File, file.Role, file.Agency, file.Paper!.Value));
    }

    [Fact]
    public void With_DeclarationThatIsNoJson_LeavesItToBeRefused()
    {
        var input = new DossierInput(Files, "{"u8.ToArray(), []);

        Assert.Same(input, input.With(new Dictionary<string, string> { ["agency"] = "SXD" }));
    }

    private static Manifest Parsed(DossierInput input) => Manifest.Parse(input.Manifest!.Value)!;

    private static Func<string, string?> Form(params (string Field, string Value)[] fields) =>
        name => fields.FirstOrDefault(f => f.Field == name).Value;
}
