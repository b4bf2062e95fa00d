using Mono.Cecil;
using Xunit;

namespace TaskTracking.Architecture.Tests;

public sealed class ArrowTests
{
    [Fact]
    public void References_OfEveryRoom_FollowTheArrows() =>
        Assert.Empty(House.Rooms.SelectMany(room =>
            Arrows.Offences(room, House.Assembly(room).MainModule.AssemblyReferences.Select(r => r.Name))));

    [Theory]
    [InlineData("Rules", "TaskTracking.Documents")]
    [InlineData("Documents", "TaskTracking.Signatures")]
    [InlineData("Documents", "BouncyCastle.Crypto")]
    [InlineData("Signatures", "TaskTracking.Tools")]
    [InlineData("Papers", "TaskTracking.Rules")]
    [InlineData("Documents", "DocumentFormat.OpenXml")]
    [InlineData("Rules", "MediatR")]
    [InlineData("Facts", "TaskTracking.Language")]
    public void Offences_ForbiddenReference_IsNamed(string room, string reference) =>
        Assert.Equal([$"{room} -> {reference}"], Arrows.Offences(room, [reference]));

    [Fact]
    public void PublicSignatures_OfLeafRooms_ShowNoThirdPartyType()
    {
        var offenders = House.Rooms.Where(r => r != "Validation.Api")
            .SelectMany(room => House.Assembly(room).MainModule.Types.Where(t => t.IsPublic))
            .SelectMany(type => Shown(type).Where(IsThirdParty).Select(shown => $"{type.FullName} shows {shown.FullName}"));

        Assert.Empty(offenders.Distinct(StringComparer.Ordinal));
    }

    [Fact]
    public void IsThirdParty_TypeOfAPackage_IsSeen()
    {
        var module = House.Assembly("Rules").MainModule;
        var yaml = module.GetTypeReferences().First(t => t.Scope.Name.StartsWith("YamlDotNet", StringComparison.Ordinal));

        Assert.True(IsThirdParty(yaml));
    }

    [Fact]
    public void BouncyCastle_OutsideItsFolders_IsNotUsed() =>
        Assert.DoesNotContain(Users("Signatures", "BouncyCastle"), user =>
            !user.StartsWith("TaskTracking.Signatures.Cms", StringComparison.Ordinal)
            && !user.StartsWith("TaskTracking.Signatures.Certificates", StringComparison.Ordinal));

    [Fact]
    public void Features_EachOther_DoNotKnow()
    {
        var features = House.Assembly("Validation.Api").MainModule.Types
            .Where(t => t.Namespace == "TaskTracking.Validation.Api.Features" && !t.Name.StartsWith('<')).ToList();

        Assert.NotEmpty(features);
        Assert.Empty(features.SelectMany(feature => features.Where(other => other != feature && Mentions(feature, other))
            .Select(other => $"{feature.Name} -> {other.Name}")));
    }

    [Fact]
    public void Processes_OutsideTools_AreNotStarted() =>
        Assert.Empty(House.Rooms.Where(r => r != "Tools").SelectMany(room => House.Assembly(room).MainModule.GetTypeReferences()
            .Where(t => t.FullName == "System.Diagnostics.Process").Select(_ => room)));

    [Fact]
    public void Network_InAnyRoom_IsNotUsed() =>
        Assert.Empty(House.Rooms.SelectMany(room => House.Assembly(room).MainModule.GetTypeReferences()
            .Where(t => t.Namespace is "System.Net.Http" or "System.Net.Sockets").Select(t => $"{room}: {t.FullName}")));

    [Fact]
    public void Mail_OutsideItsFolder_IsNotSent() =>
        Assert.DoesNotContain(Users("Validation.Api", "MailKit").Concat(Users("Validation.Api", "MimeKit")), user => !user.StartsWith("TaskTracking.Validation.Api.Mailing", StringComparison.Ordinal));

    private static bool Mentions(TypeDefinition user, TypeDefinition used) =>
        Everything(user).Any(m => m.HasBody && m.Body.Instructions.Any(i =>
            i.Operand is MemberReference member && (member.DeclaringType ?? member as TypeReference)?.FullName.StartsWith(used.FullName, StringComparison.Ordinal) == true));

    private static IEnumerable<MethodDefinition> Everything(TypeDefinition type) =>
        type.Methods.Concat(type.NestedTypes.SelectMany(Everything));

    private static IEnumerable<string> Users(string room, string package)
    {
        var module = House.Assembly(room).MainModule;
        return module.Types.Where(t => Everything(t).Any(m => m.HasBody && m.Body.Instructions.Any(i =>
            i.Operand is MemberReference member
            && (member.DeclaringType ?? member as TypeReference)?.Scope.Name.StartsWith(package, StringComparison.Ordinal) == true)))
            .Select(t => t.FullName);
    }

    private static IEnumerable<TypeReference> Shown(TypeDefinition type) =>
        type.Methods.Where(m => m.IsPublic).SelectMany(m => m.Parameters.Select(p => p.ParameterType).Append(m.ReturnType))
            .Concat(type.Interfaces.Select(i => i.InterfaceType))
            .Concat(type.BaseType is { } parent ? [parent] : [])
            .SelectMany(Unwrapped);

    private static IEnumerable<TypeReference> Unwrapped(TypeReference type) => type is GenericInstanceType generic
        ? generic.GenericArguments.SelectMany(Unwrapped).Append(generic.ElementType)
        : [type];

    private static bool IsThirdParty(TypeReference type) =>
        type.Scope is AssemblyNameReference assembly
        && !assembly.Name.StartsWith("System", StringComparison.Ordinal)
        && !assembly.Name.StartsWith("TaskTracking", StringComparison.Ordinal)
        && assembly.Name is not ("netstandard" or "mscorlib");
}
